package dev.autogen.samples.corpus.embeddables;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Struct;

/** An embeddable as a composite type. */
@Refused(on = Place.SQLITE, because = "SQLite has no composite types")
@Model
interface StructPlain {
    @Embeddable
    @Struct(name = "address")
    class Address {
        String street;
        int zip;
    }

    @Entity(name = "Human")
    class Human {
        @Id long id;
        Address home;
    }
}

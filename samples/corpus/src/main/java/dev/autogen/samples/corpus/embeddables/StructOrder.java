package dev.autogen.samples.corpus.embeddables;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Struct;

/** A composite type whose attributes stand in an order that was chosen. */
@Refused(on = Place.SQLITE, because = "SQLite has no composite types")
@Model
interface StructOrder {
    @Embeddable
    @Struct(
            name = "address",
            attributes = {"zip_code", "street", "a_floor"})
    class Address {
        String street;

        @Column(name = "a_floor")
        Integer floor;

        @Column(name = "zip_code")
        int zip;
    }

    @Entity(name = "Human")
    class Human {
        @Id long id;
        Address home;
    }
}

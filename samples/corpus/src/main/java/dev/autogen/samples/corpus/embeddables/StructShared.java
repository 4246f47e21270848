package dev.autogen.samples.corpus.embeddables;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Struct;

/** One composite type in two entities and another one. */
@Refused(on = Place.SQLITE, because = "SQLite has no composite types")
@Model
interface StructShared {
    @Embeddable
    @Struct(name = "address")
    class Address {
        String street;
        int zip;
    }

    @Embeddable
    @Struct(name = "parcel")
    class Parcel {
        Address sender;
        Address receiver;
    }

    @Entity(name = "Human")
    class Human {
        @Id long id;
        Address home;
        Address work;
    }

    @Entity(name = "Firm")
    class Firm {
        @Id long id;
        Address seat;
        Parcel lastParcel;
    }
}

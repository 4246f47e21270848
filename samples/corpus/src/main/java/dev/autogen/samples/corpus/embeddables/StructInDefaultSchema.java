package dev.autogen.samples.corpus.embeddables;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Struct;

/** A composite type in the default schema. */
@Refused(because = "it creates the type in the schema and looks for it outside")
@Model(
        settings = "hibernate.default_schema=shop",
        schemas = {"public", "shop"})
interface StructInDefaultSchema {
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

package dev.autogen.samples.corpus.embeddables;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Struct;

/** A composite type in a schema of its own. */
@Refused(because = "it looks for the type outside of its schema")
@Model(schemas = {"public", "kinds"})
interface StructInSchema {
    @Embeddable
    @Struct(name = "address", schema = "kinds")
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

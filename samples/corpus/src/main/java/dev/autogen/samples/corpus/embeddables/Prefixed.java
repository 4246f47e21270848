package dev.autogen.samples.corpus.embeddables;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Needs;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** Embeddables twice in one entity by a naming pattern. */
@Needs("org.hibernate.annotations.EmbeddedColumnNaming")
@Model
interface Prefixed {
    @Embeddable
    class Address {
        String street;
        String town;
    }

    @Entity(name = "Human")
    class Human {
        @Id long id;

        @EmbeddedColumnNaming("home_%s")
        Address home;

        @EmbeddedColumnNaming Address work;
    }
}

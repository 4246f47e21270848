package dev.autogen.samples.corpus.id;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Needs;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** Names of embedded columns by a pattern. */
@Model
@Needs("org.hibernate.annotations.EmbeddedColumnNaming")
interface EmbeddedNames {
    @Embeddable
    class Address {
        String street;

        @Column(name = "zip", length = 10)
        String code;
    }

    @Entity(name = "EmbeddedNames")
    class EmbeddedNames1 {
        @Id int id;

        @EmbeddedColumnNaming("home_%s")
        Address home;

        @EmbeddedColumnNaming("work_%s")
        Address work;

        @EmbeddedColumnNaming Address other;
    }
}

package dev.autogen.samples.corpus.inheritance;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.DiscriminatorOptions;

/** A discriminator that is an attribute as well. */
@Model
interface EmbeddedDiscriminator {
    @Entity(name = "Animal")
    @DiscriminatorColumn(name = "kind")
    @DiscriminatorOptions(force = true, insert = false)
    class Animal {
        @Id long id;

        @Column(name = "kind", insertable = false, updatable = false)
        String kind;
    }

    @Entity(name = "Dog")
    class Dog extends Animal {
        String breed;
    }
}

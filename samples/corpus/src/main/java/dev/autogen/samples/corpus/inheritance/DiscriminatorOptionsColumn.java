package dev.autogen.samples.corpus.inheritance;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Needs;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A discriminator with options. */
@Needs("jakarta.persistence.DiscriminatorColumn#options")
@Model
interface DiscriminatorOptionsColumn {
    @Entity(name = "Animal")
    @DiscriminatorColumn(name = "kind", options = "default 'x'")
    class Animal {
        @Id long id;
    }

    @Entity(name = "Dog")
    class Dog extends Animal {
        String breed;
    }
}

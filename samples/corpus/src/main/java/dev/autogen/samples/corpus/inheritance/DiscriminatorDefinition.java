package dev.autogen.samples.corpus.inheritance;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A discriminator with a type of its own. */
@Model
interface DiscriminatorDefinition {
    @Entity(name = "Animal")
    @DiscriminatorColumn(name = "kind", columnDefinition = "varchar(7) default 'x'")
    class Animal {
        @Id long id;
    }

    @Entity(name = "Dog")
    class Dog extends Animal {
        String breed;
    }
}

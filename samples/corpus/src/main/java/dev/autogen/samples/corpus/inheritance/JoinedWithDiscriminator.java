package dev.autogen.samples.corpus.inheritance;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;

/** Joined tables with a discriminator. */
@Model
interface JoinedWithDiscriminator {
    @Entity(name = "Animal")
    @Inheritance(strategy = InheritanceType.JOINED)
    @DiscriminatorColumn(name = "kind", length = 8)
    abstract class Animal {
        @Id long id;
    }

    @Entity(name = "Dog")
    class Dog extends Animal {
        String breed;
    }

    @Entity(name = "Cat")
    class Cat extends Animal {}
}

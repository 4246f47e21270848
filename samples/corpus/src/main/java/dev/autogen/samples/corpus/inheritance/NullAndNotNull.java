package dev.autogen.samples.corpus.inheritance;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Classes for rows without a discriminator, and for all others. */
@Model
interface NullAndNotNull {
    @Entity(name = "Animal")
    @DiscriminatorValue("not null")
    class Animal {
        @Id long id;
    }

    @Entity(name = "Dog")
    @DiscriminatorValue("null")
    class Dog extends Animal {
        String breed;
    }

    @Entity(name = "Cat")
    @DiscriminatorValue("cat")
    class Cat extends Animal {
        String chip;
    }
}

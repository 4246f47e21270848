package dev.autogen.samples.corpus.inheritance;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;

/** Joined classes that get a discriminator by a setting. */
@Model(
        settings = {
            "hibernate.discriminator.implicit_for_joined=true",
            "hibernate.discriminator.force_in_select=true"
        })
interface ImplicitJoinedDiscriminators {
    @Entity(name = "Animal")
    @Inheritance(strategy = InheritanceType.JOINED)
    class Animal {
        @Id long id;
    }

    @Entity(name = "Dog")
    @DiscriminatorValue("D")
    class Dog extends Animal {
        int age;
    }
}

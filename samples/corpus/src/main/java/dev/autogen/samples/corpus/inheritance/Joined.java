package dev.autogen.samples.corpus.inheritance;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.PrimaryKeyJoinColumn;

/** A table for each class, joined by their keys. */
@Model
interface Joined {
    @Entity(name = "Animal")
    @Inheritance(strategy = InheritanceType.JOINED)
    class Animal {
        @Id long id;
        String name;
    }

    @Entity(name = "Dog")
    class Dog extends Animal {
        @Column(nullable = false)
        String breed;
    }

    @Entity(name = "Puppy")
    @PrimaryKeyJoinColumn(name = "puppy_id", foreignKey = @ForeignKey(name = "puppy_dog_ref"))
    class Puppy extends Dog {
        int weeks;
    }
}

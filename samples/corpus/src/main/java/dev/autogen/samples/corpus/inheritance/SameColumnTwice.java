package dev.autogen.samples.corpus.inheritance;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Two subclasses that share a column. */
@Model
interface SameColumnTwice {
    @Entity(name = "Animal")
    class Animal {
        @Id long id;
    }

    @Entity(name = "Dog")
    class Dog extends Animal {
        @Column(name = "note", length = 50)
        String note;
    }

    @Entity(name = "Cat")
    class Cat extends Animal {
        @Column(name = "note", length = 50)
        String note;
    }
}

package dev.autogen.samples.corpus.inheritance;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** All classes in one table. */
@Model
interface SingleTable {
    @Entity(name = "Animal")
    class Animal {
        @Id long id;
        String name;
    }

    @Entity(name = "Dog")
    class Dog extends Animal {
        @Column(nullable = false)
        String breed;

        int age;

        @ManyToOne(optional = false)
        Dog mother;
    }

    @Entity(name = "Cat")
    class Cat extends Animal {
        @Column(unique = true)
        String chip;
    }
}

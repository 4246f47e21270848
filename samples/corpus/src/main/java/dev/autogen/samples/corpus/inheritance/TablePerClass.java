package dev.autogen.samples.corpus.inheritance;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.Set;

/** A whole table for each class. */
@Model
interface TablePerClass {
    @Entity(name = "Animal")
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    class Animal {
        @Id long id;

        @Column(nullable = false, unique = true)
        String name;

        @ManyToOne Animal friend;
    }

    @Entity(name = "Dog")
    class Dog extends Animal {
        String breed;
        @ManyToOne Dog mother;
        @ElementCollection Set<String> tricks;
    }

    @Entity(name = "Owner")
    class Owner {
        @Id long id;
        @ManyToOne Animal pet;
        @OneToMany Set<Dog> dogs;

        @OneToMany
        @JoinColumn(name = "owner_id")
        Set<Animal> pets;
    }
}

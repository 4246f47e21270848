package dev.autogen.samples.corpus.inheritance;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.util.Set;

/** Collections and associations in subclasses. */
@Model
interface AssociationsOfSubclasses {
    @Entity(name = "Animal")
    @Inheritance(strategy = InheritanceType.JOINED)
    class Animal {
        @Id long id;
    }

    @Entity(name = "Dog")
    class Dog extends Animal {
        @ElementCollection Set<String> tricks;
        @OneToMany Set<Animal> friends;
        @OneToOne Dog rival;
    }

    @Entity(name = "Cat")
    class Cat extends Animal {
        @ManyToMany(mappedBy = "prey")
        Set<Mouse> hunters;
    }

    @Entity(name = "Mouse")
    class Mouse extends Animal {
        @ManyToMany Set<Cat> prey;
    }
}

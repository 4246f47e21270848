package dev.autogen.samples.corpus.inheritance;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;

/** Abstract roots of whole tables. */
@Model
interface TablePerClassAbstract {
    @Entity(name = "Animal")
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    abstract class Animal {
        @Id @GeneratedValue long id;
        @ManyToOne Animal parent;

        @OneToMany(mappedBy = "parent")
        List<Animal> children;
    }

    @Entity(name = "Mammal")
    abstract class Mammal extends Animal {
        int legs;
    }

    @Entity(name = "Dog")
    class Dog extends Mammal {
        String breed;
    }

    @Entity(name = "Bird")
    class Bird extends Animal {
        double span;
    }
}

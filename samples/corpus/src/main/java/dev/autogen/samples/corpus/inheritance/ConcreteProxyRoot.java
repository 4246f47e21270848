package dev.autogen.samples.corpus.inheritance;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Needs;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import org.hibernate.annotations.ConcreteProxy;

/** Proxies of the concrete class want a discriminator. */
@Needs("org.hibernate.annotations.ConcreteProxy")
@Model
interface ConcreteProxyRoot {
    @Entity(name = "Animal")
    @ConcreteProxy
    class Animal {
        @Id long id;
    }

    @Entity(name = "Dog")
    class Dog extends Animal {
        String breed;
    }

    @Entity(name = "Plant")
    @ConcreteProxy
    @Inheritance(strategy = InheritanceType.JOINED)
    class Plant {
        @Id long id;
    }

    @Entity(name = "Tree")
    class Tree extends Plant {
        int height;
    }
}

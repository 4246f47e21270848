package dev.autogen.samples.corpus.manytoone;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

/** A generic base class whose association is bound in the subclass. */
@Model
interface GenericAssociation {
    @MappedSuperclass
    abstract class Owned<T> {
        @Id long id;
        @ManyToOne T owner;
        String label;
    }

    @Entity(name = "Cat")
    class Cat {
        @Id long id;
    }

    @Entity(name = "Dog")
    class Dog {
        @Id String id;
    }

    @Entity(name = "Basket")
    class Basket extends Owned<Cat> {}

    @Entity(name = "Kennel")
    class Kennel extends Owned<Dog> {}
}

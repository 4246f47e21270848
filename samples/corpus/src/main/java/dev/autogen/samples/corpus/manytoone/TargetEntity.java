package dev.autogen.samples.corpus.manytoone;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.Set;

/** An association to an interface, whose class is named. */
@Model
interface TargetEntity {
    interface Owner {}

    @Entity(name = "Human")
    class Human implements Owner {
        @Id long id;
    }

    @Entity(name = "House")
    class House {
        @Id long id;

        @ManyToOne(targetEntity = Human.class)
        Owner owner;

        @OneToMany(targetEntity = Human.class)
        Set<Owner> guests;
    }
}

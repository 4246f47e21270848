package dev.autogen.samples.corpus.manytomany;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.Set;

/** A many-to-many of a class with itself. */
@Model
interface SelfMany {
    @Entity(name = "Human")
    class Human {
        @Id long id;
        @ManyToMany Set<Human> friends;

        @ManyToMany(mappedBy = "friends")
        Set<Human> friendOf;
    }
}

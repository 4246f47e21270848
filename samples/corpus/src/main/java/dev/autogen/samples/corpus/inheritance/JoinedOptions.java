package dev.autogen.samples.corpus.inheritance;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** Joined tables with options of their own. */
@Model
interface JoinedOptions {
    @Entity(name = "Animal")
    @Inheritance(strategy = InheritanceType.JOINED)
    class Animal {
        @Id long id;
    }

    @Entity(name = "Dog")
    @Table(
            name = "dogs",
            indexes = @Index(name = "breed_index", columnList = "breed"),
            uniqueConstraints = @UniqueConstraint(columnNames = {"breed", "name"}))
    @OnDelete(action = OnDeleteAction.CASCADE)
    class Dog extends Animal {
        String breed;
        String name;
    }
}

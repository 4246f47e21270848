package dev.autogen.samples.corpus.inheritance;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.Check;

/** Constraints of a subclass in the table of the root. */
@SuppressWarnings("deprecation")
@Model
interface SingleTableConstraints {
    @Entity(name = "Animal")
    @Table(
            name = "animals",
            indexes = @Index(columnList = "breed"),
            uniqueConstraints = @UniqueConstraint(columnNames = {"name", "breed"}))
    class Animal {
        @Id long id;
        String name;
    }

    @Entity(name = "Dog")
    @Check(constraints = "breed <> ''")
    class Dog extends Animal {
        String breed;
    }
}

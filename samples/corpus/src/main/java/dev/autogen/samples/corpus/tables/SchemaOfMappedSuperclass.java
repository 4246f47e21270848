package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;

/** Subclasses in schemas of their own. */
@Model(schemas = {"a", "b"})
interface SchemaOfMappedSuperclass {
    @Entity(name = "Animal")
    @Table(schema = "a")
    @Inheritance(strategy = InheritanceType.JOINED)
    class Animal {
        @Id long id;
    }

    @Entity(name = "Dog")
    @Table(schema = "b")
    class Dog extends Animal {
        String breed;
    }
}

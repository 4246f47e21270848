package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** Generators as named before Hibernate 6. */
@Model(settings = "hibernate.id.db_structure_naming_strategy=legacy")
interface LegacySequences {
    @Entity(name = "Book")
    class Book {
        @Id @GeneratedValue long id;
    }

    @Entity(name = "Shelf")
    class Shelf {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shelves")
        long id;
    }
}

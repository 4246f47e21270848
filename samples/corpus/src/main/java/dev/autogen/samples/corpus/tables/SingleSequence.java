package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** One generator for all. */
@Model(settings = "hibernate.id.db_structure_naming_strategy=single")
interface SingleSequence {
    @Entity(name = "Book")
    class Book {
        @Id @GeneratedValue long id;
    }

    @Entity(name = "Shelf")
    class Shelf {
        @Id @GeneratedValue long id;
    }

    @Entity(name = "Box")
    class Box {
        @Id
        @GeneratedValue(strategy = GenerationType.TABLE)
        long id;
    }
}

package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Set;

/** A default schema for all that names none. */
@Model(
        settings = "hibernate.default_schema=shop",
        schemas = {"shop", "other"})
interface DefaultSchema {
    enum Size {
        S,
        L
    }

    @Entity(name = "Book")
    class Book {
        @Id @GeneratedValue long id;
        @ElementCollection Set<String> words;
        @ManyToOne Elsewhere elsewhere;
    }

    @Entity(name = "Elsewhere")
    @Table(schema = "other")
    class Elsewhere {
        @Id long id;
        @ManyToOne Book book;
    }
}

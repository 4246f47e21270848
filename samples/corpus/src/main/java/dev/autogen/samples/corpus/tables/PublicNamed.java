package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** The schema that is there anyway, said for one table. */
@Model
interface PublicNamed {
    @Entity(name = "Book")
    @Table(schema = "public")
    class Book {
        @Id @GeneratedValue long id;
        @ManyToOne Author author;
    }

    @Entity(name = "Author")
    class Author {
        @Id @GeneratedValue long id;
    }
}

package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** A default catalog. */
@Model(settings = "hibernate.default_catalog=library")
interface DefaultCatalog {
    @Entity(name = "Book")
    class Book {
        @Id @GeneratedValue long id;
        @ManyToOne Book next;
    }
}

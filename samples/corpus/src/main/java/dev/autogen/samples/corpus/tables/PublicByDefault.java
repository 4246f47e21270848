package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** The schema that is there anyway, said for all. */
@Model(settings = "hibernate.default_schema=public", schemas = "public")
interface PublicByDefault {
    @Entity(name = "Book")
    class Book {
        @Id @GeneratedValue long id;
        @ManyToOne Book sequel;
    }
}

package dev.autogen.samples.corpus.temporal;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Needs;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.Set;

/** Old rows in the same table. */
@Needs("org.hibernate.annotations.Temporal")
@Model(settings = "hibernate.temporal.table_strategy=SINGLE_TABLE")
interface OneTable {
    @Entity(name = "Book")
    @org.hibernate.annotations.Temporal
    class Book {
        @Id long id;

        String title;

        @ManyToOne Book next;
    }

    @Entity(name = "Shelf")
    @org.hibernate.annotations.Temporal(rowStart = "since", rowEnd = "`until then`")
    class Shelf {
        @Id long id;

        @Version int version;

        @ManyToMany @org.hibernate.annotations.Temporal Set<Book> books;
    }
}

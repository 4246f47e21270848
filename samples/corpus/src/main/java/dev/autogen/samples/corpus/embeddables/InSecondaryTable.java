package dev.autogen.samples.corpus.embeddables;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Needs;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;
import org.hibernate.annotations.EmbeddedTable;

/** An embeddable that is in another table as a whole. */
@Needs("org.hibernate.annotations.EmbeddedTable")
@Model
interface InSecondaryTable {
    @Entity(name = "Book")
    @SecondaryTable(name = "book_more")
    class Book {
        @Id long id;

        @Embedded
        @EmbeddedTable("book_more")
        Size size;
    }

    @Embeddable
    class Size {
        int width;

        @Column(unique = true)
        int height;
    }
}

package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;
import org.hibernate.annotations.SecondaryRow;

/** A secondary table that may lack rows, or is not deleted from. */
@Model
interface SecondaryRowOptions {
    @Entity(name = "Book")
    @SecondaryTable(name = "book_text")
    @SecondaryRow(table = "book_text", optional = false, owned = true)
    class Book {
        @Id long id;

        @Column(table = "book_text")
        String text;

        @Embedded
        @AttributeOverride(name = "a", column = @Column(table = "book_text", name = "extra_a"))
        Extra extra;
    }

    @Embeddable
    class Extra {
        String a;
    }
}

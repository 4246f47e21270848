package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.UniqueConstraint;

/** An entity in three tables. */
@Model
interface SecondaryTables {
    @Entity(name = "Book")
    @SecondaryTable(
            name = "book_text",
            pkJoinColumns =
                    @PrimaryKeyJoinColumn(
                            name = "book_ref",
                            foreignKey = @ForeignKey(name = "text_book_ref")),
            indexes = @Index(name = "lang_index", columnList = "language"),
            uniqueConstraints = @UniqueConstraint(name = "isbn_once", columnNames = "isbn"))
    @SecondaryTable(name = "book_price")
    class Book {
        @Id long id;
        String title;

        @Column(table = "book_text")
        String language;

        @Column(table = "book_text", length = 13)
        String isbn;

        @Column(table = "book_price", nullable = false)
        long cents;

        @ManyToOne
        @JoinColumn(table = "book_price", name = "cheaper")
        Book cheaper;
    }
}

package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;
import org.hibernate.annotations.Comment;

/** Checks and comments of secondary and of joined tables. */
@Refused(on = Place.SQLITE, at = Refused.Step.STATEMENT, because = "SQLite has no comments")
@SuppressWarnings("deprecation")
@Model
interface SecondaryCheckAndComment {
    @Entity(name = "Book")
    @SecondaryTable(name = "book_text")
    @Comment("main")
    @Comment(on = "book_text", value = "texts")
    class Book {
        @Id long id;

        @Column(table = "book_text")
        String text;
    }
}

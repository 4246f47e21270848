package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SecondaryTable;
import java.util.Set;
import org.hibernate.annotations.Comment;

/** Comments that say what they are on. */
@Refused(on = Place.SQLITE, at = Refused.Step.STATEMENT, because = "SQLite has no comments")
@Model
interface CommentsOnParts {
    @Entity(name = "Book")
    @SecondaryTable(name = "book_more")
    @Comment("what is lent")
    @Comment(on = "book_more", value = "what else there is")
    class Book {
        @Id
        @Comment("the number")
        long id;

        @Column(table = "book_more")
        @Comment("the whole text")
        String text;

        @ElementCollection
        @Comment("the words in it")
        Set<String> words;

        @ManyToOne
        @Comment("where it stands")
        Shelf shelf;

        @ManyToMany
        @Comment("where it stood")
        Set<Shelf> before;

        @Embedded
        @Comment(on = "wide", value = "from left to right")
        @Comment(on = "high", value = "from top to bottom")
        Size size;
    }

    @Embeddable
    class Size {
        int wide;
        int high;
    }

    @Entity(name = "Shelf")
    class Shelf {
        @Id long id;
    }
}

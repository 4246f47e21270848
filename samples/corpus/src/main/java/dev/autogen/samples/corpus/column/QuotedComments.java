package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Comment;

/** A comment with an apostrophe. */
@Model
@Refused(on = Place.SQLITE, at = Refused.Step.STATEMENT, because = "SQLite has no comments")
interface QuotedComments {
    @Entity(name = "QuotedComments")
    @Comment("What''s all")
    class QuotedComments1 {
        @Id int id;

        @Comment("It''s a name")
        String name;
    }
}

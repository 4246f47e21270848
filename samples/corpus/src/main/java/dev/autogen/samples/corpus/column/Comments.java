package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Comment;

/** Comments on tables and columns. */
@Model
@Refused(on = Place.SQLITE, at = Refused.Step.STATEMENT, because = "SQLite has no comments")
interface Comments {
    @Entity(name = "Comments")
    @Comment("All of it")
    class Comments1 {
        @Id
        @Comment("Who it is")
        int id;

        @Comment("Umlaute: äöü; signs: \" % $ \\ {}")
        String name;

        @Comment("two\nlines")
        String lines;
    }
}

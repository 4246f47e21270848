package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Comment;

/** Checks and comments, as Hibernate's annotations have them. */
@Refused(on = Place.SQLITE, at = Refused.Step.STATEMENT, because = "SQLite has no comments")
@SuppressWarnings("deprecation")
@Model
interface HibernateCheckAndComment {
    @Entity(name = "Book")
    @Comment("what is sold")
    @Check(name = "year_rule", constraints = "year > 1400")
    @Check(constraints = "pages > 0 and pages < 9999")
    class Book {
        @Id long id;

        @Comment("of printing")
        int year;

        @Check(constraints = "pages <> 13")
        int pages;

        @ElementCollection
        @Comment("words")
        Set<String> words;
    }
}

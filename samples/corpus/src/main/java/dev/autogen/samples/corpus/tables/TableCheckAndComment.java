package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Needs;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Checks and comments of tables and columns, as JPA 3.2 has them. */
@Refused(on = Place.SQLITE, at = Refused.Step.STATEMENT, because = "SQLite has no comments")
@Needs("jakarta.persistence.CheckConstraint")
@Model
interface TableCheckAndComment {
    @Entity(name = "Book")
    @Table(
            comment = "what is sold",
            check = {
                @CheckConstraint(name = "year_rule", constraint = "year > 1400"),
                @CheckConstraint(constraint = "pages >= 0")
            })
    class Book {
        @Id long id;

        @Column(comment = "of printing")
        int year;

        @Column(check = @CheckConstraint(name = "pages_rule", constraint = "pages < 9999"))
        int pages;
    }
}

package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Needs;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Comments of JPA 3.2. */
@Model
@Needs("jakarta.persistence.Column#comment")
@Refused(on = Place.SQLITE, at = Refused.Step.STATEMENT, because = "SQLite has no comments")
interface JpaComments {
    @Entity(name = "JpaComments")
    @Table(comment = "What is said of all")
    class JpaComments1 {
        @Id
        @Column(comment = "who it is")
        int id;

        @Column(comment = "with a \"quote\" and a % sign")
        String name;
    }
}

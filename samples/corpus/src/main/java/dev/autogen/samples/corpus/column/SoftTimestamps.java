package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Needs;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;

/** Rows that are marked with the time of their deletion. */
@Model
@Refused(on = Place.SQLITE, at = Refused.Step.STATEMENT, because = "SQLite has no comments")
@Needs("org.hibernate.annotations.SoftDeleteType#TIMESTAMP")
interface SoftTimestamps {
    @Entity(name = "SoftTimestamps")
    @SoftDelete(strategy = SoftDeleteType.TIMESTAMP)
    class SoftTimestamps1 {
        @Id int id;
    }
}

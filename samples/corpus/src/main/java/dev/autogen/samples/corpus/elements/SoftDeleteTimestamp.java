package dev.autogen.samples.corpus.elements;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Needs;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;

/** Rows that are marked with the time of their end. */
@Refused(on = Place.SQLITE, at = Refused.Step.STATEMENT, because = "SQLite has no comments")
@Needs("org.hibernate.annotations.SoftDeleteType#TIMESTAMP")
@Model
interface SoftDeleteTimestamp {
    @Entity(name = "Box")
    @SoftDelete(strategy = SoftDeleteType.TIMESTAMP)
    class Box {
        @Id long id;

        @ElementCollection
        @SoftDelete(strategy = SoftDeleteType.TIMESTAMP, columnName = "gone")
        Set<String> words;
    }
}

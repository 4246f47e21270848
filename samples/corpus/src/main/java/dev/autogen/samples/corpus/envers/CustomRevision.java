package dev.autogen.samples.corpus.envers;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.envers.Audited;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;

/** A revision entity of the user's. */
@Model
interface CustomRevision {
    @Entity(name = "Change")
    @RevisionEntity
    class Change {
        @Id @GeneratedValue @RevisionNumber int number;
        @RevisionTimestamp long moment;
        String author;
    }

    @Entity(name = "Book")
    @Audited
    class Book {
        @Id long id;
        String title;
    }
}

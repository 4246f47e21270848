package dev.autogen.samples.corpus.envers;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.hibernate.envers.Audited;
import org.hibernate.envers.ModifiedEntityNames;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;

/** A revision entity that extends Hibernate's, and keys of two columns. */
@SuppressWarnings("serial")
@Model(settings = "org.hibernate.envers.revision_listener=")
interface LongRevisions {
    @Entity(name = "Change")
    @Table(name = "changes")
    @RevisionEntity
    class Change {
        @Id
        @GeneratedValue
        @RevisionNumber
        @Column(name = "no")
        long number;

        @RevisionTimestamp Instant moment;

        @ElementCollection
        @JoinTable(name = "changed", joinColumns = @JoinColumn(name = "change_no"))
        @Column(name = "entity")
        @ModifiedEntityNames
        Set<String> entities;
    }

    class BookId implements Serializable {
        String title;
        int edition;
    }

    @Entity(name = "Book")
    @Audited
    @IdClass(BookId.class)
    class Book {
        @Id String title;
        @Id int edition;
        @ManyToOne Book next;
        @ElementCollection Map<String, Integer> pages;
    }
}

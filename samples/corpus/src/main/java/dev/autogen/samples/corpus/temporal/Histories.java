package dev.autogen.samples.corpus.temporal;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Needs;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.Set;

/** Old rows in tables of their own, as Hibernate does by itself. */
@Needs("org.hibernate.annotations.Temporal")
@Model
interface Histories {
    @Entity(name = "Book")
    @org.hibernate.annotations.Temporal
    class Book {
        @Id long id;

        @Version int version;

        @Column(unique = true, length = 20)
        String code;

        @ManyToOne Shelf shelf;

        @org.hibernate.annotations.Temporal.Excluded String note;

        @ElementCollection @org.hibernate.annotations.Temporal Set<String> words;
    }

    @Entity(name = "Shelf")
    @org.hibernate.annotations.Temporal(rowStart = "since", rowEnd = "until", secondPrecision = 3)
    @org.hibernate.annotations.Temporal.HistoryTable(name = "old_shelves")
    class Shelf {
        @Id long id;

        String label;
    }
}

package dev.autogen.samples.corpus.temporal;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Needs;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.Set;

/** Hibernate's own audit tables, without Envers. */
@Needs("org.hibernate.annotations.Audited")
@Model
interface AuditLogs {
    @Entity(name = "Book")
    @org.hibernate.annotations.Audited
    @org.hibernate.annotations.Audited.Table(
            name = "book_log",
            changesetIdColumn = "change_no",
            modificationTypeColumn = "change_kind")
    class Book {
        @Id @GeneratedValue long id;

        @Column(unique = true, nullable = false)
        String title;

        @org.hibernate.annotations.Audited.Excluded String note;

        @ManyToOne Shelf shelf;

        @ElementCollection
        @org.hibernate.annotations.Audited
        @org.hibernate.annotations.Audited.CollectionTable(name = "word_log")
        Set<String> words;
    }

    @Entity(name = "Shelf")
    @org.hibernate.annotations.Audited
    class Shelf {
        @Id long id;

        @OneToMany(mappedBy = "shelf")
        Set<Book> books;
    }
}

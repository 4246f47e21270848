package dev.autogen.samples.corpus.envers;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.SecondaryTable;
import java.io.Serializable;
import org.hibernate.envers.Audited;
import org.hibernate.envers.SecondaryAuditTable;

/** Audit tables of secondary tables and embedded ids. */
@SuppressWarnings("serial")
@Model
interface SecondaryAudit {
    @Embeddable
    class BookId implements Serializable {
        String a;
        int b;
    }

    @Entity(name = "Book")
    @Audited
    @SecondaryTable(name = "book_more")
    @SecondaryAuditTable(
            secondaryTableName = "book_more",
            secondaryAuditTableName = "book_more_past")
    class Book {
        @EmbeddedId BookId id;

        @Column(table = "book_more")
        String text;
    }
}

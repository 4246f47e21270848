package dev.autogen.samples.corpus.envers;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Set;
import org.hibernate.envers.AuditJoinTable;
import org.hibernate.envers.Audited;

/** Audit tables of join tables. */
@Model
interface ManyToManyAudit {
    @Entity(name = "Book")
    @Audited
    class Book {
        @Id long id;

        @ManyToMany
        @AuditJoinTable(name = "book_tag_history")
        Set<Tag> tags;

        @OneToMany Set<Tag> owned;

        @OneToMany
        @JoinColumn(name = "book_ref")
        List<Tag> columned;
    }

    @Entity(name = "Tag")
    @Audited
    class Tag {
        @Id long id;
    }
}

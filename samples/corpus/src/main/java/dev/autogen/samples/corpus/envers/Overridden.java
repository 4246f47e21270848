package dev.autogen.samples.corpus.envers;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.util.Set;
import org.hibernate.envers.AuditMappedBy;
import org.hibernate.envers.AuditOverride;
import org.hibernate.envers.Audited;
import org.hibernate.envers.CollectionAuditTable;
import org.hibernate.envers.RelationTargetAuditMode;

/** What is audited of a superclass that does not say so. */
@Model(
        settings = {
            "org.hibernate.envers.modified_flag_suffix=_touched",
            "org.hibernate.envers.embeddable_set_ordinal_field_name=PLACE",
            "org.hibernate.envers.original_id_prop_name=theId"
        })
interface Overridden {
    @MappedSuperclass
    abstract class Item {
        @Id long id;
        String name;
        String note;
    }

    @Entity(name = "Book")
    @Audited(withModifiedFlag = true)
    @AuditOverride(forClass = Item.class)
    @AuditOverride(forClass = Item.class, name = "note", isAudited = false)
    class Book extends Item {
        @Lob String text;

        @Enumerated(EnumType.STRING)
        Kind kind;

        @ElementCollection Set<Part> parts;

        @ElementCollection
        @CollectionAuditTable(name = "old_words")
        Set<String> words;

        @Audited(targetAuditMode = RelationTargetAuditMode.NOT_AUDITED)
        @ManyToOne
        Shelf shelf;

        @OneToMany
        @JoinColumn(name = "book_no")
        @AuditMappedBy(mappedBy = "book")
        Set<Page> pages;
    }

    @Entity(name = "Page")
    @Audited
    class Page {
        @Id long id;

        @ManyToOne
        @JoinColumn(name = "book_no", insertable = false, updatable = false)
        Book book;
    }

    enum Kind {
        NEW,
        OLD
    }

    @Embeddable
    class Part {
        String a;

        @Column(nullable = false)
        String b;
    }

    @Entity(name = "Shelf")
    class Shelf {
        @Id long id;
    }
}

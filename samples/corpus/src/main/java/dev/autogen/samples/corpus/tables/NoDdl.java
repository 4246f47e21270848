package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Basic;
import jakarta.persistence.Cacheable;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedAttributeNode;
import jakarta.persistence.NamedEntityGraph;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Transient;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicInsert;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.LazyGroup;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.OptimisticLockType;
import org.hibernate.annotations.OptimisticLocking;
import org.hibernate.annotations.RowId;

/** Listeners, queries, caches, graphs and fetch plans add nothing. */
@Model
interface NoDdl {
    @Entity(name = "Book")
    @EntityListeners(Listener.class)
    @NamedQuery(name = "q", query = "from Book")
    @NamedNativeQuery(name = "n", query = "select 1", resultSetMapping = "m")
    @SqlResultSetMapping(name = "m", columns = @ColumnResult(name = "x"))
    @NamedEntityGraph(name = "g", attributeNodes = @NamedAttributeNode("shelf"))
    @Cacheable
    @DynamicInsert
    @DynamicUpdate
    @OptimisticLocking(type = OptimisticLockType.DIRTY)
    @BatchSize(size = 10)
    @RowId("rowid")
    class Book {
        @Id long id;

        @Basic(fetch = FetchType.LAZY)
        @LazyGroup("l")
        String text;

        @ManyToOne(fetch = FetchType.LAZY)
        @Fetch(FetchMode.SELECT)
        Book shelf;

        @Transient String nothing;

        @Formula("upper(text)")
        String upper;

        @ColumnTransformer(read = "trim(trimmed)", write = "?")
        String trimmed;

        @OptimisticLock(excluded = true)
        int count;

        @PostLoad
        void loaded() {}
    }

    class Listener {
        @PrePersist
        void before(Object it) {}
    }
}

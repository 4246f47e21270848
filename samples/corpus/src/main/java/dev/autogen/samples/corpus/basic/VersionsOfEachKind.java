package dev.autogen.samples.corpus.basic;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.SourceType;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.generator.EventType;

/** Versions of every type that counts, and moments that the database says. */
@Model
interface VersionsOfEachKind {
    @Entity(name = "A")
    class A {
        @Id long id;

        @Version
        @CurrentTimestamp(source = SourceType.DB)
        Instant version;
    }

    @Entity(name = "B")
    class B {
        @Id short id;

        @Version Short version;

        @CreationTimestamp(source = SourceType.DB)
        Instant created;

        @UpdateTimestamp LocalDateTime changed;

        @CurrentTimestamp(event = EventType.INSERT)
        @Column(columnDefinition = "timestamp(3) default current_timestamp")
        LocalDateTime defined;
    }

    @Entity(name = "C")
    class C {
        @Id BigInteger id;

        @Version
        @Column(name = "ver", nullable = true)
        LocalDateTime version;
    }

    @Entity(name = "D")
    class D {
        @Id Character id;

        @Version
        @ColumnDefault("0")
        Long version;
    }
}

package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.SourceType;
import org.hibernate.annotations.UpdateTimestamp;

/** Values that the database or Hibernate makes at each write. */
@Model
interface GeneratedValues {
    @Entity(name = "GeneratedValues")
    class GeneratedValues1 {
        @Id int id;

        @Generated
        @ColumnDefault("5")
        int five;

        @Generated(sql = "current_timestamp")
        LocalDateTime touched;

        @CreationTimestamp Instant created;
        @UpdateTimestamp LocalDateTime updated;

        @CurrentTimestamp(source = SourceType.DB)
        Instant current;

        @CreationTimestamp
        @Column(nullable = false, updatable = false)
        Date date;

        @Generated(writable = true)
        String writable;
    }
}

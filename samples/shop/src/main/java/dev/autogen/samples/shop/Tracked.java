package dev.autogen.samples.shop;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.ColumnDefault;

/**
 * Remembers when a thing came to be and last changed; a mapped superclass with an optimistic lock.
 */
@MappedSuperclass
public abstract class Tracked {
    @ColumnDefault("current_timestamp")
    @Column(nullable = false, updatable = false)
    Instant createdAt;

    Instant updatedAt;

    @Version
    @ColumnDefault("0")
    int version;

    @PrePersist
    void created() {
        createdAt = Instant.now();
    }

    @PreUpdate
    void updated() {
        updatedAt = Instant.now();
    }
}

package dev.autogen.samples.shop.staff;

import dev.autogen.samples.shop.customer.User;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;

/**
 * Who did what, and when; in a table with a quoted name, and by a key that is not the primary one.
 */
@Entity
@Table(
        name = "`AuditLog`",
        indexes =
                @Index(
                        name = "ix_audit_log_what",
                        columnList = "`entity`, `entityId`, happened_at desc"))
@Comment("Kept for ten years")
@SuppressWarnings("deprecation") // @Comment is what most projects still write
public class AuditEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @Column(name = "`entity`", nullable = false, length = 60)
    String entity;

    @Column(name = "`entityId`", nullable = false, length = 60)
    String entityId;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "actor_email", referencedColumnName = "email")
    User actor;

    @ColumnDefault("current_timestamp")
    @Column(nullable = false, secondPrecision = 3)
    Instant happenedAt;

    @Comment("What it was before")
    @Column(columnDefinition = "text")
    String before;

    protected AuditEntry() {}

    public AuditEntry(String entity, String entityId, User actor) {
        this.entity = entity;
        this.entityId = entityId;
        this.actor = actor;
        this.happenedAt = Instant.now();
    }
}

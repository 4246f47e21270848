package dev.autogen.samples.shop.stock;

import dev.autogen.samples.shop.staff.Employee;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;

/**
 * A change of a stock level; refers to it by two columns. Whoever made it may leave us: no
 * constraint there.
 */
@Entity
@Table(
        name = "stockMovement",
        indexes =
                @Index(
                        name = "ix_stock_movement_level_happened_at",
                        columnList = "warehouse_id, variant_id, happened_at desc"))
public class StockMovement {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "warehouse_id", referencedColumnName = "warehouse_id")
    @JoinColumn(name = "variant_id", referencedColumnName = "variant_id")
    StockLevel level;

    int difference;

    @ColumnDefault("current_timestamp")
    @Column(nullable = false)
    OffsetDateTime happenedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Employee madeBy;

    protected StockMovement() {}

    public StockMovement(StockLevel level, int difference, OffsetDateTime happenedAt) {
        this.level = level;
        this.difference = difference;
        this.happenedAt = happenedAt;
    }
}

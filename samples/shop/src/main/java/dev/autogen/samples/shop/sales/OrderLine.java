package dev.autogen.samples.shop.sales;

import dev.autogen.samples.shop.catalog.ProductVariant;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** A line of an order; its total is computed by the database. */
@Entity
@Table(name = "OrderLine")
public class OrderLine {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Integer id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "order_id", foreignKey = @ForeignKey(name = "fk_order_line_order"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    Order order;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    ProductVariant variant;

    @ColumnDefault("1")
    @Column(
            nullable = false,
            check = @CheckConstraint(name = "ck_order_line_quantity", constraint = "quantity > 0"))
    int quantity = 1;

    @Column(nullable = false, precision = 12, scale = 2)
    BigDecimal unitPrice;

    @GeneratedColumn("quantity * unit_price")
    @Column(precision = 14, scale = 2)
    BigDecimal lineTotal;

    protected OrderLine() {}

    public OrderLine(Order order, ProductVariant variant, BigDecimal unitPrice) {
        this.order = order;
        this.variant = variant;
        this.unitPrice = unitPrice;
    }
}

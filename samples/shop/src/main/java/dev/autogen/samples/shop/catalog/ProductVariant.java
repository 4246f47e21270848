package dev.autogen.samples.shop.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** A product in one size and colour: what is really sold. It goes when its product goes. */
@Entity
@Table(
        uniqueConstraints =
                @UniqueConstraint(columnNames = {"product_id", "size", "colour", "condition"}),
        indexes =
                @Index(name = "ux_product_variant_barcode", columnList = "barcode", unique = true))
public class ProductVariant {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @OnDelete(action = OnDeleteAction.CASCADE)
    Product product;

    @Column(length = 13)
    String barcode;

    @Column(length = 10)
    String size;

    @Column(length = 30)
    String colour;

    @Enumerated(EnumType.ORDINAL)
    @ColumnDefault("0")
    @Column(nullable = false)
    Condition condition = Condition.NEW;

    @Column(precision = 8, scale = 3)
    BigDecimal weight;

    protected ProductVariant() {}

    public ProductVariant(Product product, String barcode) {
        this.product = product;
        this.barcode = barcode;
    }
}

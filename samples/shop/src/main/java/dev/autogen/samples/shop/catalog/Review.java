package dev.autogen.samples.shop.catalog;

import dev.autogen.samples.shop.Tracked;
import dev.autogen.samples.shop.customer.Customer;
import dev.autogen.samples.shop.sales.OrderLine;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/**
 * What a customer thinks of a product; shows a checked column, and a reference kept in a join
 * table.
 */
@Entity
@Table(
        uniqueConstraints =
                @UniqueConstraint(
                        name = "uq_review_product_author",
                        columnNames = {"product_id", "author_id"}))
public class Review extends Tracked {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Integer id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(foreignKey = @ForeignKey(name = "fk_review_product"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    Product product;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(foreignKey = @ForeignKey(name = "fk_review_author"))
    Customer author;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinTable(
            name = "review_purchase",
            joinColumns = @JoinColumn(name = "review_id"),
            inverseJoinColumns = @JoinColumn(name = "order_line_id"))
    OrderLine purchase;

    @Column(
            nullable = false,
            check =
                    @CheckConstraint(
                            name = "ck_review_stars",
                            constraint = "stars between 1 and 5"))
    byte stars;

    @Column(length = 4000)
    String text;

    @ColumnDefault("0")
    @Column(nullable = false)
    int helpful;

    protected Review() {}

    public Review(Product product, Customer author, int stars) {
        this.product = product;
        this.author = author;
        this.stars = (byte) stars;
    }
}

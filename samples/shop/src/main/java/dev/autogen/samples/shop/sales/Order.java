package dev.autogen.samples.shop.sales;

import dev.autogen.samples.shop.Money;
import dev.autogen.samples.shop.PostalAddress;
import dev.autogen.samples.shop.Tracked;
import dev.autogen.samples.shop.customer.Customer;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;

/** What a customer ordered; in a table with a reserved name, with two addresses in the same row. */
@Entity
@Table(
        name = "`order`",
        indexes = {
            @Index(
                    name = "ix_order_customer_placed_at",
                    columnList = "customer_id, placed_at desc"),
            @Index(columnList = "status")
        })
public class Order extends Tracked {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "order_seq")
    @SequenceGenerator(
            name = "order_seq",
            sequenceName = "order_number",
            initialValue = 1000,
            allocationSize = 1)
    Long id;

    @Column(nullable = false, unique = true, updatable = false)
    UUID reference = UUID.randomUUID();

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(foreignKey = @ForeignKey(name = "fk_order_customer"))
    Customer customer;

    @Enumerated(EnumType.STRING)
    @ColumnDefault("'NEW'")
    @Column(nullable = false, length = 20)
    OrderStatus status = OrderStatus.NEW;

    @Column(nullable = false)
    OffsetDateTime placedAt;

    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "ship_street"))
    @AttributeOverride(name = "city", column = @Column(name = "ship_city", length = 100))
    @AttributeOverride(name = "postcode", column = @Column(name = "ship_postcode", length = 12))
    @AttributeOverride(name = "country", column = @Column(name = "ship_country", length = 2))
    @AttributeOverride(name = "location.latitude", column = @Column(name = "ship_latitude"))
    @AttributeOverride(name = "location.longitude", column = @Column(name = "ship_longitude"))
    PostalAddress shipTo;

    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "bill_street"))
    @AttributeOverride(name = "city", column = @Column(name = "bill_city", length = 100))
    @AttributeOverride(name = "postcode", column = @Column(name = "bill_postcode", length = 12))
    @AttributeOverride(name = "country", column = @Column(name = "bill_country", length = 2))
    @AttributeOverride(name = "location.latitude", column = @Column(name = "bill_latitude"))
    @AttributeOverride(name = "location.longitude", column = @Column(name = "bill_longitude"))
    PostalAddress billTo;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "total", precision = 14, scale = 2))
    Money total;

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderColumn(name = "line_number")
    List<OrderLine> lines = new ArrayList<>();

    @OneToMany(mappedBy = "order")
    List<Payment> payments = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "order_coupon",
            joinColumns = @JoinColumn(name = "order_id"),
            inverseJoinColumns = @JoinColumn(name = "coupon_code"))
    Set<Coupon> coupons = new HashSet<>();

    @Column(name = "`comment`", length = 1000)
    String comment;

    protected Order() {}

    public Order(Customer customer, PostalAddress shipTo, OffsetDateTime placedAt) {
        this.customer = customer;
        this.shipTo = shipTo;
        this.placedAt = placedAt;
    }
}

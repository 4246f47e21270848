package dev.autogen.samples.shop.sales;

import dev.autogen.samples.shop.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;

/** Money for an order; each kind has a table of its own with all the columns. */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
public abstract class Payment {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    Order order;

    @Embedded Money money;

    @Column(nullable = false)
    Instant receivedAt;

    protected Payment() {}

    protected Payment(Order order, Money money, Instant receivedAt) {
        this.order = order;
        this.money = money;
        this.receivedAt = receivedAt;
    }
}

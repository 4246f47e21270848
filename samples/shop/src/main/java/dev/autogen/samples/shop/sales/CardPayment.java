package dev.autogen.samples.shop.sales;

import dev.autogen.samples.shop.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.YearMonth;

/** A payment by card. */
@Entity
@Table(indexes = @Index(name = "ix_card_payment_order_id", columnList = "order_id"))
public class CardPayment extends Payment {
    @Column(nullable = false, length = 4)
    String lastDigits;

    @Convert(converter = YearMonthConverter.class)
    @Column(length = 7)
    YearMonth expires;

    protected CardPayment() {}

    public CardPayment(Order order, Money money, Instant receivedAt, String lastDigits) {
        super(order, money, receivedAt);
        this.lastDigits = lastDigits;
    }
}

package dev.autogen.samples.shop.sales;

import dev.autogen.samples.shop.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;

/** A payment from a bank account. */
@Entity
public class BankTransfer extends Payment {
    @Column(nullable = false, length = 34)
    String iban;

    @Column(unique = true, length = 35)
    String endToEndId;

    protected BankTransfer() {}

    public BankTransfer(Order order, Money money, Instant receivedAt, String iban) {
        super(order, money, receivedAt);
        this.iban = iban;
    }
}

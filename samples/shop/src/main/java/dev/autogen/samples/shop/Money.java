package dev.autogen.samples.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Currency;

/** An amount in a currency; an embeddable record. */
@Embeddable
public record Money(
        @Column(precision = 12, scale = 2) BigDecimal amount,
        @Column(length = 3) Currency currency) {}

package dev.autogen.samples.shop.catalog;

import dev.autogen.samples.shop.Money;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * What a variant costs in a market from a day on; a composite key by id class, with a reference
 * inside.
 */
@Entity
@IdClass(PriceId.class)
@Table(
        check =
                @CheckConstraint(
                        name = "ck_price_period",
                        constraint = "valid_to is null or valid_to > valid_from"))
public class Price {
    @Id
    @ManyToOne(optional = false)
    ProductVariant variant;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    Market market;

    @Id LocalDate validFrom;

    LocalDate validTo;

    @Embedded Money money;

    protected Price() {}

    public Price(ProductVariant variant, Market market, LocalDate validFrom, Money money) {
        this.variant = variant;
        this.market = market;
        this.validFrom = validFrom;
        this.money = money;
    }
}

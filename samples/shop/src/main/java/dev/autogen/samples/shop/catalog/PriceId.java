package dev.autogen.samples.shop.catalog;

import java.time.LocalDate;

/** What makes a price unique: a variant, a market and a first day. */
public record PriceId(Long variant, Market market, LocalDate validFrom) {}

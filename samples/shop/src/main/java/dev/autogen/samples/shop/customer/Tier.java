package dev.autogen.samples.shop.customer;

/** How good a customer is to us. */
public enum Tier {
    BASIC,
    SILVER,
    GOLD
}

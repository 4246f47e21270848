package dev.autogen.samples.shop.catalog;

/** A part of the world with prices of its own. */
public enum Market {
    AMERICA,
    ASIA,
    EUROPE
}

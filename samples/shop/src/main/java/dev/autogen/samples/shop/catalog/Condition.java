package dev.autogen.samples.shop.catalog;

/** How used a thing is; stored by number. */
public enum Condition {
    NEW,
    REFURBISHED,
    USED
}

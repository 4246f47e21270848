package dev.autogen.samples.shop.customer;

/** A way to reach a customer. */
public enum Channel {
    EMAIL,
    PHONE,
    LETTER
}

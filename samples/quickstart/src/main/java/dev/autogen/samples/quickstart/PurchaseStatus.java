package dev.autogen.samples.quickstart;

/** How far a purchase has come. */
public enum PurchaseStatus {
    NEW,
    PAID,
    SHIPPED,
    CANCELLED
}

package dev.autogen.samples.shop.sales;

/** How far an order has come. */
public enum OrderStatus {
    NEW,
    PAID,
    SHIPPED,
    DELIVERED,
    CANCELLED
}

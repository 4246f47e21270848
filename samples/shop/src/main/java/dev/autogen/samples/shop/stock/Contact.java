package dev.autogen.samples.shop.stock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A person to call at a supplier's. */
@Embeddable
public record Contact(
        @Column(nullable = false, length = 100) String name, @Column(length = 30) String phone) {}

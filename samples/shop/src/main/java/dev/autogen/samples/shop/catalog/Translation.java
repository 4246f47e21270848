package dev.autogen.samples.shop.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A product's texts in one language. */
@Embeddable
public record Translation(
        @Column(nullable = false) String title,
        @Column(columnDefinition = "text") String description) {}

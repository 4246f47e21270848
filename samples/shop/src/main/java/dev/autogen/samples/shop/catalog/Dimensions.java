package dev.autogen.samples.shop.catalog;

import jakarta.persistence.Embeddable;

/** How big a parcel gets, in millimetres. */
@Embeddable
public record Dimensions(Integer width, Integer height, Integer depth) {}

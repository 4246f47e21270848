package dev.autogen.samples.shop;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Embeddable;

/** A place on the map. */
@Embeddable
@Access(AccessType.FIELD)
public record GeoPoint(Double latitude, Double longitude) {}

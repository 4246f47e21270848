package dev.autogen.samples.shop;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** Where a parcel goes; an embeddable with another one inside. */
@Embeddable
@Access(AccessType.FIELD)
public class PostalAddress {
    @Column(nullable = false)
    String street;

    @Column(nullable = false, length = 100)
    String city;

    @Column(length = 12)
    String postcode;

    @Column(nullable = false, length = 2)
    CountryCode country;

    @Embedded GeoPoint location;

    protected PostalAddress() {}

    public PostalAddress(String street, String city, String postcode, CountryCode country) {
        this.street = street;
        this.city = city;
        this.postcode = postcode;
        this.country = country;
    }
}

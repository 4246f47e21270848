package dev.autogen.samples.shop.customer;

import dev.autogen.samples.shop.PostalAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.UUID;

/** An entry of a customer's address book; belongs to its customer, but does not know him. */
@Entity
public class Address {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    UUID id;

    @Column(nullable = false, length = 50)
    String label;

    @Embedded PostalAddress postal;

    protected Address() {}

    public Address(String label, PostalAddress postal) {
        this.label = label;
        this.postal = postal;
    }
}

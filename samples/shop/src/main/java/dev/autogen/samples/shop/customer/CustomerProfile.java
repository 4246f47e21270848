package dev.autogen.samples.shop.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

/** What a customer tells about himself; a one-to-one that shares the customer's key. */
@Entity
public class CustomerProfile {
    @Id Integer id;

    @MapsId
    @OneToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "customer_id")
    Customer customer;

    @Column(columnDefinition = "text")
    String biography;

    byte[] avatar;

    @Column(length = 35)
    String timezone;

    protected CustomerProfile() {}

    public CustomerProfile(Customer customer) {
        this.customer = customer;
    }
}

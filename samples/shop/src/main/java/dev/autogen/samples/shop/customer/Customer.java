package dev.autogen.samples.shop.customer;

import dev.autogen.samples.shop.sales.Cart;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/**
 * A user who buys; shows a joined subclass, collections of values and a foreign key that runs in a
 * circle.
 */
@Entity
@OnDelete(action = OnDeleteAction.CASCADE)
@PrimaryKeyJoinColumn(foreignKey = @ForeignKey(name = "fk_customer_user"))
public class Customer extends User {
    LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    @ColumnDefault("'BASIC'")
    @Column(nullable = false, length = 10)
    Tier tier = Tier.BASIC;

    @ElementCollection
    @CollectionTable(name = "customer_phone")
    @Column(name = "phone", nullable = false, length = 30)
    Set<String> phones = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "customer_consent")
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "channel", length = 10)
    @Column(name = "given_on", nullable = false)
    Map<Channel, LocalDate> consents = new EnumMap<>(Channel.class);

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "customer_id", foreignKey = @ForeignKey(name = "fk_address_customer"))
    List<Address> addresses = new ArrayList<>();

    @ManyToOne(fetch = FetchType.LAZY)
    Address defaultAddress;

    @OneToOne(mappedBy = "customer", cascade = CascadeType.ALL)
    CustomerProfile profile;

    @OneToOne(mappedBy = "customer")
    Cart cart;

    protected Customer() {}

    public Customer(String email, String fullName) {
        super(email, fullName);
    }

    public void moveTo(Address address) {
        addresses.add(address);
        defaultAddress = address;
    }
}

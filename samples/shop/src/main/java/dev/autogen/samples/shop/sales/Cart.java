package dev.autogen.samples.shop.sales;

import dev.autogen.samples.shop.Tracked;
import dev.autogen.samples.shop.customer.Customer;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** What a customer is about to order; the owner of a one-to-one that both sides know. */
@Entity
public class Cart extends Tracked {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    UUID id;

    @OneToOne(fetch = FetchType.LAZY)
    @OnDelete(action = OnDeleteAction.CASCADE)
    Customer customer;

    @ElementCollection
    @CollectionTable(name = "cart_item")
    @OrderColumn(name = "position")
    List<CartItem> items = new ArrayList<>();

    Duration keptFor;

    protected Cart() {}

    public Cart(Customer customer) {
        this.customer = customer;
    }
}

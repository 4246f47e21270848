package dev.autogen.samples.shop.sales;

import dev.autogen.samples.shop.catalog.ProductVariant;
import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;

/** A line of a cart; an embeddable that refers to an entity. */
@Embeddable
public class CartItem {
    @ManyToOne(optional = false)
    ProductVariant variant;

    int quantity;

    protected CartItem() {}

    public CartItem(ProductVariant variant, int quantity) {
        this.variant = variant;
        this.quantity = quantity;
    }
}

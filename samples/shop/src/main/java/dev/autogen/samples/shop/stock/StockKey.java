package dev.autogen.samples.shop.stock;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** What makes a stock level unique: a warehouse and a variant. */
@Embeddable
public class StockKey implements Serializable {
    private static final long serialVersionUID = 1;

    Integer warehouseId;
    Long variantId;

    protected StockKey() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof StockKey key
                && Objects.equals(warehouseId, key.warehouseId)
                && Objects.equals(variantId, key.variantId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(warehouseId, variantId);
    }
}

package dev.autogen.samples.shop.stock;

import dev.autogen.samples.shop.catalog.ProductVariant;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/**
 * How many of a variant lie in a warehouse; an embedded key, a generated column and a check of the
 * table.
 */
@Entity
@Check(name = "ck_stock_level_reserved", constraints = "reserved <= quantity")
@SuppressWarnings("deprecation") // @Check is what most projects still write
public class StockLevel {
    @EmbeddedId StockKey key = new StockKey();

    @MapsId("warehouseId")
    @ManyToOne(optional = false)
    Warehouse warehouse;

    @MapsId("variantId")
    @ManyToOne(optional = false)
    @OnDelete(action = OnDeleteAction.CASCADE)
    ProductVariant variant;

    @ColumnDefault("0")
    @Check(name = "ck_stock_level_quantity", constraints = "quantity >= 0")
    int quantity;

    @ColumnDefault("0")
    int reserved;

    @GeneratedColumn("quantity - reserved")
    Integer available;

    protected StockLevel() {}

    public StockLevel(Warehouse warehouse, ProductVariant variant) {
        this.warehouse = warehouse;
        this.variant = variant;
    }
}

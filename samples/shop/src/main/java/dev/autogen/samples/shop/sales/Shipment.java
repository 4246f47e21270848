package dev.autogen.samples.shop.sales;

import dev.autogen.samples.shop.stock.Warehouse;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.UniqueConstraint;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.Set;

/** A parcel; a many-to-many that only one side knows. */
@Entity
public class Shipment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Integer id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    Warehouse warehouse;

    @ManyToMany
    @JoinTable(
            name = "shipment_line",
            joinColumns = @JoinColumn(name = "shipment_id"),
            inverseJoinColumns = @JoinColumn(name = "order_line_id"),
            uniqueConstraints =
                    @UniqueConstraint(
                            name = "uq_shipment_line_order_line",
                            columnNames = "order_line_id"))
    Set<OrderLine> lines = new LinkedHashSet<>();

    @Column(unique = true, length = 60)
    String trackingNumber;

    LocalDateTime pickedUpAt;

    protected Shipment() {}

    public Shipment(Warehouse warehouse) {
        this.warehouse = warehouse;
    }
}

package dev.autogen.samples.shop.sales;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToOne;
import jakarta.persistence.TableGenerator;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.ColumnDefault;

/** The bill for an order; a one-to-one that only one side knows, and a large object. */
@Entity
public class Invoice {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "invoice_number")
    @TableGenerator(
            name = "invoice_number",
            table = "number_range",
            pkColumnName = "range_name",
            valueColumnName = "next_number",
            pkColumnValue = "invoice",
            allocationSize = 1)
    Long id;

    @OneToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "order_id", foreignKey = @ForeignKey(name = "fk_invoice_order"))
    Order order;

    @Column(nullable = false)
    LocalDate issuedOn;

    @ColumnDefault("19.00")
    @Column(nullable = false, precision = 5, scale = 2)
    BigDecimal taxRate;

    @Lob byte[] pdf;

    protected Invoice() {}

    public Invoice(Order order, LocalDate issuedOn, BigDecimal taxRate) {
        this.order = order;
        this.issuedOn = issuedOn;
        this.taxRate = taxRate;
    }
}

package dev.autogen.samples.shop.stock;

import dev.autogen.samples.shop.catalog.Product;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.TableGenerator;
import java.util.HashSet;
import java.util.Set;

/** Who sells to us; shows ids from a table of numbers, and a one-to-many kept in a join table. */
@Entity
public class Supplier {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "supplier_number")
    @TableGenerator(
            name = "supplier_number",
            table = "number_range",
            pkColumnName = "range_name",
            valueColumnName = "next_number",
            pkColumnValue = "supplier",
            allocationSize = 10)
    Long id;

    @Column(nullable = false)
    String company;

    @Column(length = 20, unique = true)
    String vatNumber;

    @ElementCollection
    @CollectionTable(name = "supplier_contact", joinColumns = @JoinColumn(name = "supplier_id"))
    Set<Contact> contacts = new HashSet<>();

    @OneToMany
    @JoinTable(
            name = "supplier_product",
            joinColumns = @JoinColumn(name = "supplier_id"),
            inverseJoinColumns = @JoinColumn(name = "product_id"))
    Set<Product> products = new HashSet<>();

    protected Supplier() {}

    public Supplier(String company) {
        this.company = company;
    }
}

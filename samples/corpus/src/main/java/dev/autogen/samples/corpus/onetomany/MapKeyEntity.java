package dev.autogen.samples.corpus.onetomany;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import java.util.Map;

/** Maps whose key is an entity. */
@Model
interface MapKeyEntity {
    @Entity(name = "Line")
    class Line {
        @Id long id;
    }

    @Entity(name = "Product")
    class Product {
        @Id long id;
    }

    @Entity(name = "Invoice")
    class Invoice {
        @Id long id;
        @OneToMany Map<Product, Line> plain;

        @OneToMany
        @JoinTable(name = "inv_named")
        @MapKeyJoinColumn(name = "product", foreignKey = @ForeignKey(name = "inv_product_ref"))
        Map<Product, Line> named;

        @ElementCollection
        @MapKeyJoinColumn(name = "product")
        Map<Product, Integer> counts;
    }
}

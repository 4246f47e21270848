package dev.autogen.samples.shop.catalog;

import dev.autogen.samples.shop.Money;
import dev.autogen.samples.shop.Tracked;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.NaturalId;

/**
 * Something we sell; shows a sequence, a secondary table, embeddables and collections of every
 * kind.
 */
@Entity
@Table(
        indexes = {
            @Index(
                    name = "ix_product_category_price",
                    columnList = "category_id, price_amount desc"),
            @Index(name = "ix_product_launched_on", columnList = "launched_on")
        },
        check = @CheckConstraint(name = "ck_product_price", constraint = "price_amount >= 0"),
        comment = "Everything that can be put on sale")
@SecondaryTable(
        name = "product_seo",
        pkJoinColumns = @PrimaryKeyJoinColumn(name = "product_id"),
        foreignKey = @ForeignKey(name = "fk_product_seo_product"))
public class Product extends Tracked {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "product_seq")
    @SequenceGenerator(name = "product_seq", sequenceName = "product_seq", allocationSize = 50)
    Long id;

    @NaturalId
    @Column(nullable = false, length = 40)
    String sku;

    @Column(nullable = false)
    String name;

    @Column(columnDefinition = "text")
    String description;

    @Embedded
    @AttributeOverride(
            name = "amount",
            column = @Column(name = "price_amount", nullable = false, precision = 12, scale = 2))
    @AttributeOverride(
            name = "currency",
            column = @Column(name = "price_currency", nullable = false, length = 3))
    Money price;

    @Embedded Dimensions dimensions;

    Double weight;

    Float rating;

    LocalDate launchedOn;

    @ColumnDefault("false")
    boolean discontinued;

    @Column(table = "product_seo", length = 70)
    String metaTitle;

    @Column(table = "product_seo", length = 160)
    String metaDescription;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    Category category;

    @ManyToMany
    @JoinTable(
            name = "product_tag",
            joinColumns =
                    @JoinColumn(
                            name = "product_id",
                            foreignKey = @ForeignKey(name = "fk_product_tag_product")),
            inverseJoinColumns =
                    @JoinColumn(
                            name = "tag_id",
                            foreignKey = @ForeignKey(name = "fk_product_tag_tag")))
    Set<Tag> tags = new HashSet<>();

    @ManyToMany Set<Product> related = new HashSet<>();

    @OneToMany(mappedBy = "product", cascade = CascadeType.ALL, orphanRemoval = true)
    List<ProductVariant> variants = new ArrayList<>();

    @OneToMany(mappedBy = "product")
    List<Media> media = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "product_highlight")
    @OrderColumn(name = "position")
    @Column(name = "highlight", nullable = false, length = 120)
    List<String> highlights = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "product_translation")
    @MapKeyColumn(name = "language", length = 5)
    Map<String, Translation> translations = new HashMap<>();

    protected Product() {}

    public Product(String sku, String name, Money price, Category category) {
        this.sku = sku;
        this.name = name;
        this.price = price;
        this.category = category;
    }
}

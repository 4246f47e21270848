package dev.autogen.samples.shop.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** A word that customers search by; the far side of a many-to-many. */
@Entity
public class Tag {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    UUID id;

    @Column(nullable = false, unique = true, length = 40)
    String word;

    @ManyToMany(mappedBy = "tags")
    Set<Product> products = new HashSet<>();

    protected Tag() {}

    public Tag(String word) {
        this.word = word;
    }
}

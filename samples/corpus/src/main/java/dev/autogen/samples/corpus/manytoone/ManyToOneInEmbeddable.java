package dev.autogen.samples.corpus.manytoone;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** Embeddables with associations and overridden join columns. */
@Model
interface ManyToOneInEmbeddable {
    @Entity(name = "City")
    class City {
        @Id long id;
    }

    @Embeddable
    class Address {
        String street;

        @ManyToOne
        @JoinColumn(name = "city")
        City city;
    }

    @Entity(name = "Firm")
    class Firm {
        @Id long id;
        @Embedded Address seat;

        @Embedded
        @AttributeOverride(name = "street", column = @Column(name = "post_street"))
        @AssociationOverride(
                name = "city",
                joinColumns = @JoinColumn(name = "post_city", nullable = false),
                foreignKey = @ForeignKey(name = "post_city_ref"))
        Address post;
    }
}

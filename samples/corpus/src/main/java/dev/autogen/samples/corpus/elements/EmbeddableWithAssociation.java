package dev.autogen.samples.corpus.elements;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Set;

/** Embeddables with associations in collections. */
@Model
interface EmbeddableWithAssociation {
    @Entity(name = "Country")
    class Country {
        @Id long id;
    }

    @Embeddable
    class Address {
        @Column(nullable = false)
        String street;

        @ManyToOne(optional = false)
        Country country;
    }

    @Entity(name = "Firm")
    class Firm {
        @Id long id;
        @ElementCollection Set<Address> set;
        @ElementCollection @OrderColumn List<Address> list;

        @ElementCollection
        @AssociationOverride(name = "country", joinColumns = @JoinColumn(name = "land"))
        List<Address> bag;
    }
}

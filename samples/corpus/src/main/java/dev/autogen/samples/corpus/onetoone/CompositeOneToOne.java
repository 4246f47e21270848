package dev.autogen.samples.corpus.onetoone;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import java.io.Serializable;

/** A one-to-one by two columns. */
@SuppressWarnings("serial")
@Model
interface CompositeOneToOne {
    @Embeddable
    class PlaceId implements Serializable {
        String country;
        String code;
    }

    @Entity(name = "Place")
    class Place {
        @EmbeddedId PlaceId id;
    }

    @Entity(name = "Airport")
    class Airport {
        @Id long id;

        @OneToOne
        @JoinColumn(name = "place_country", referencedColumnName = "country")
        @JoinColumn(name = "place_code", referencedColumnName = "code")
        Place place;
    }
}

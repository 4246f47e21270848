package dev.autogen.samples.corpus.derived;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.io.Serializable;

/** A one-to-one that shares a composite key. */
@SuppressWarnings("serial")
@Model
interface MapsIdOfEmbedded {
    @Embeddable
    class CarId implements Serializable {
        String plate;
        String country;
    }

    @Entity(name = "Car")
    class Car {
        @EmbeddedId CarId id;
    }

    @Entity(name = "Papers")
    class Papers {
        @EmbeddedId CarId id;
        @MapsId @OneToOne Car car;
    }

    @Entity(name = "Insurance")
    class Insurance {
        @EmbeddedId InsuranceId id;

        @MapsId("car")
        @ManyToOne
        Car car;
    }

    @Embeddable
    class InsuranceId implements Serializable {
        CarId car;
        int year;
    }
}

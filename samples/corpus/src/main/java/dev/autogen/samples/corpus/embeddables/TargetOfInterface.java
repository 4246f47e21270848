package dev.autogen.samples.corpus.embeddables;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Needs;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.TargetEmbeddable;

/** An embedded interface whose class is named. */
@Needs("org.hibernate.annotations.TargetEmbeddable")
@Model
interface TargetOfInterface {
    interface Coordinates {}

    @Embeddable
    class Gps implements Coordinates {
        double latitude;
        double longitude;
    }

    @Entity(name = "City")
    class City {
        @Id long id;

        @Embedded
        @TargetEmbeddable(Gps.class)
        Coordinates place;
    }
}

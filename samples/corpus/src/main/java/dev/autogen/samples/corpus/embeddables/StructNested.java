package dev.autogen.samples.corpus.embeddables;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Struct;

/** Composite types made of others. */
@Refused(on = Place.SQLITE, because = "SQLite has no composite types")
@Model
interface StructNested {
    @Embeddable
    @Struct(name = "spot")
    class Spot {
        int x;
        int y;
    }

    @Embeddable
    @Struct(name = "way")
    class Way {
        Spot head;
        Spot tail;
    }

    @Embeddable
    @Struct(name = "a_journey")
    class Journey {
        Way out;
        Way back;
        String note;
    }

    @Entity(name = "Trip")
    class Trip {
        @Id long id;
        Journey journey;
    }
}

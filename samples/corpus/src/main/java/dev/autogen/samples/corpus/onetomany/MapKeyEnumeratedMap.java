package dev.autogen.samples.corpus.onetomany;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import java.util.Map;

/** Maps whose key is an enum. */
@Model
interface MapKeyEnumeratedMap {
    enum Season {
        SPRING,
        SUMMER
    }

    @Entity(name = "Line")
    class Line {
        @Id long id;
    }

    @Entity(name = "Invoice")
    class Invoice {
        @Id long id;

        @OneToMany
        @MapKeyEnumerated(EnumType.STRING)
        Map<Season, Line> byName;

        @OneToMany
        @JoinColumn(name = "invoice_id")
        @MapKeyEnumerated
        Map<Season, Line> byPlace;
    }
}

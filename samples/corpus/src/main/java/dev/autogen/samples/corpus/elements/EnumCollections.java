package dev.autogen.samples.corpus.elements;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Enums in collections. */
@Model
interface EnumCollections {
    enum Colour {
        RED,
        GREEN
    }

    @Entity(name = "Box")
    class Box {
        @Id long id;

        @ElementCollection
        @Enumerated(EnumType.STRING)
        Set<Colour> byName;

        @ElementCollection @Enumerated Set<Colour> byPlace;

        @ElementCollection
        @OrderColumn
        @Enumerated(EnumType.STRING)
        List<Colour> list;

        @ElementCollection
        @MapKeyEnumerated(EnumType.STRING)
        @Enumerated(EnumType.STRING)
        Map<Colour, Colour> map;
    }
}

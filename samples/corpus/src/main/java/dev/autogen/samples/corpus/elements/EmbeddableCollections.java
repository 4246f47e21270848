package dev.autogen.samples.corpus.elements;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Embeddables in collections, with overridden columns. */
@Model
interface EmbeddableCollections {
    @Embeddable
    class Point {
        int x;
        int y;

        @Column(length = 10)
        String label;
    }

    @Entity(name = "Box")
    class Box {
        @Id long id;
        @ElementCollection Set<Point> set;
        @ElementCollection List<Point> bag;
        @ElementCollection @OrderColumn List<Point> list;

        @ElementCollection
        @AttributeOverride(name = "value.label", column = @Column(name = "lbl", nullable = false))
        @AttributeOverride(name = "key", column = @Column(name = "k"))
        Map<String, Point> map;
    }
}

package dev.autogen.samples.corpus.elements;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;

/** A collection whose owner has a composite key. */
@SuppressWarnings("serial")
@Model
interface CompositeOwner {
    @Embeddable
    class BoxId implements Serializable {
        int shelf;
        int place;
    }

    @Entity(name = "Box")
    class Box {
        @EmbeddedId BoxId id;
        @ElementCollection Set<String> words;

        @ElementCollection
        @CollectionTable(
                joinColumns = {
                    @JoinColumn(name = "p", referencedColumnName = "place"),
                    @JoinColumn(name = "s", referencedColumnName = "shelf")
                })
        Map<String, Integer> counts;
    }
}

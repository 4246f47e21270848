package dev.autogen.samples.corpus.id;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;

/** Ids of several columns, embedded. */
@Model
interface EmbeddedIds {
    @Embeddable
    class Place2 implements Serializable {
        private static final long serialVersionUID = 1L;
        int shelf;
        String room;

        @Override
        public boolean equals(Object o) {
            return o instanceof Place2 it && it.shelf == shelf;
        }

        @Override
        public int hashCode() {
            return shelf;
        }
    }

    @Entity(name = "EmbeddedIds")
    class EmbeddedIds1 {
        @EmbeddedId Place2 place;
        String name;
    }

    @Entity(name = "EmbeddedOverridden")
    class EmbeddedOverridden {
        @EmbeddedId
        @AttributeOverride(name = "shelf", column = @Column(name = "shelf_number"))
        @AttributeOverride(name = "room", column = @Column(length = 8))
        Place2 place;
    }
}

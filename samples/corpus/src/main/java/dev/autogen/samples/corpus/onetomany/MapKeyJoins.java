package dev.autogen.samples.corpus.onetomany;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import java.io.Serializable;
import java.util.Map;

/** Entities with two-column keys as keys of maps. */
@SuppressWarnings("serial")
@Model
interface MapKeyJoins {
    @Embeddable
    class ShelfId implements Serializable {
        int room;

        @Column(length = 4)
        String no;
    }

    @Entity(name = "Shelf")
    class Shelf {
        @EmbeddedId ShelfId id;
    }

    @Entity(name = "Book")
    class Book {
        @Id long id;

        @ElementCollection
        @MapKeyJoinColumn(name = "shelf_room", referencedColumnName = "room")
        @MapKeyJoinColumn(name = "shelf_no", referencedColumnName = "no")
        Map<Shelf, Integer> places;

        @OneToMany
        @JoinColumn(name = "owner")
        @MapKey(name = "id")
        Map<Long, Book> owned;
    }
}

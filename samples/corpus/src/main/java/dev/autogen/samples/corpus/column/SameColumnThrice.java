package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;

/** Columns that several attributes share, of which one writes. */
@SuppressWarnings("serial")
@Model
interface SameColumnThrice {
    @Embeddable
    class ShelfId implements Serializable {
        int room;
        int no;
    }

    @Entity(name = "Shelf")
    class Shelf {
        @EmbeddedId ShelfId id;

        @Column(name = "room", insertable = false, updatable = false)
        Integer sameRoom;
    }

    @Entity(name = "Book")
    class Book {
        @Id long id;

        @Column(name = "room_no", nullable = false)
        int room;

        @Column(name = "shelf_no")
        Integer no;

        @Column(name = "room_no", insertable = false, updatable = false, length = 9)
        Integer again;

        @ManyToOne
        @JoinColumn(
                name = "room_no",
                referencedColumnName = "room",
                insertable = false,
                updatable = false)
        @JoinColumn(
                name = "shelf_no",
                referencedColumnName = "no",
                insertable = false,
                updatable = false)
        Shelf shelf;

        @ManyToOne(optional = false)
        @JoinColumn(name = "id", insertable = false, updatable = false)
        Book self;

        @Column(name = "shelf_no", insertable = false, updatable = false, nullable = false)
        int noOnceMore;
    }
}

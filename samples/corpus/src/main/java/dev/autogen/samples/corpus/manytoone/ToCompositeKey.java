package dev.autogen.samples.corpus.manytoone;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;

/** A many-to-one to a composite key, its columns in another order. */
@SuppressWarnings("serial")
@Model
interface ToCompositeKey {
    @Embeddable
    class SeatId implements Serializable {
        int row;
        int place;
        String hall;
    }

    @Entity(name = "Seat")
    class Seat {
        @EmbeddedId SeatId id;
    }

    @Entity(name = "Ticket")
    class Ticket {
        @Id long id;

        @ManyToOne
        @JoinColumn(name = "t_row", referencedColumnName = "row")
        @JoinColumn(name = "t_hall", referencedColumnName = "hall")
        @JoinColumn(name = "t_place", referencedColumnName = "place")
        Seat seat;

        @ManyToOne Seat other;
    }
}

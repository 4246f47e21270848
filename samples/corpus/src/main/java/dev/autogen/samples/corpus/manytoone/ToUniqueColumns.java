package dev.autogen.samples.corpus.manytoone;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;

/** A many-to-one to two columns that are unique together. */
@SuppressWarnings("serial")
@Model
interface ToUniqueColumns {
    @Entity(name = "Room")
    @Table(
            uniqueConstraints =
                    @UniqueConstraint(
                            name = "room_once",
                            columnNames = {"building", "number"}))
    class Room implements Serializable {
        @Id long id;
        String building;
        int number;
    }

    @Entity(name = "Booking")
    class Booking {
        @Id long id;

        @ManyToOne
        @JoinColumns({
            @JoinColumn(name = "room_number", referencedColumnName = "number"),
            @JoinColumn(name = "room_building", referencedColumnName = "building")
        })
        Room room;
    }
}

package dev.autogen.samples.corpus.onetoone;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.OneToOne;

/** A one-to-one through a table between. */
@Refused(on = Place.SQLITE, by = 7, at = Refused.Step.STATEMENT, because = "SQLite has no comments")
@Model
interface JoinTableOneToOne {
    @Entity(name = "Car")
    class Car {
        @Id long id;

        @OneToOne
        @JoinTable(
                name = "car_engine",
                joinColumns = @JoinColumn(name = "car_id"),
                inverseJoinColumns = @JoinColumn(name = "engine_id"))
        Engine engine;
    }

    @Entity(name = "Engine")
    class Engine {
        @Id long id;

        @OneToOne(mappedBy = "engine")
        Car car;
    }
}

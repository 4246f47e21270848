package dev.autogen.samples.corpus.id;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Parent;

/** Embeddables that know whom they belong to. */
@Model
interface Parents {
    @Embeddable
    class Wheel {
        @Parent Car car;
        int size;

        Car getCar() {
            return car;
        }

        void setCar(Car car) {
            this.car = car;
        }
    }

    @Entity(name = "Car")
    class Car {
        @Id int id;
        @Embedded Wheel wheel;
    }
}

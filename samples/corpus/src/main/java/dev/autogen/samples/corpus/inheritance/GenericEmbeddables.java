package dev.autogen.samples.corpus.inheritance;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

/** Embeddables and associations whose types a superclass leaves open. */
@Model
interface GenericEmbeddables {
    @MappedSuperclass
    abstract class Measured<N extends Number, U extends Enum<U>> {
        @Column(nullable = false)
        N value;

        @Enumerated(EnumType.STRING)
        U unit;
    }

    enum Length {
        MM,
        CM
    }

    @Embeddable
    class Width extends Measured<Integer, Length> {
        boolean exact;
    }

    @MappedSuperclass
    abstract class Item<E> {
        @Id long id;

        @Embedded E extent;

        @ManyToOne Plank cutFrom;
    }

    @Entity(name = "Plank")
    class Plank extends Item<Width> {}
}

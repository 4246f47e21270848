package dev.autogen.samples.corpus.basic;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** Ids of types that are rarely ids, and references to them. */
@Model
interface KeysOfEachType {
    @Entity(name = "A")
    class A {
        @Id LocalDate id;
    }

    @Entity(name = "B")
    class B {
        @Id
        @Column(precision = 12, scale = 0)
        BigDecimal id;

        @ManyToOne A a;
    }

    @Entity(name = "C")
    class C {
        @Id Instant id;

        @ManyToOne B b;
    }

    enum Kind {
        X,
        Y
    }

    @Entity(name = "D")
    class D {
        @Id
        @Enumerated(EnumType.STRING)
        @Column(length = 5)
        Kind id;

        @ManyToOne C c;
    }

    @Entity(name = "E")
    class E {
        @Id
        @Column(length = 16)
        byte[] id;

        @ManyToOne D d;

        @ManyToOne
        @JoinColumn(columnDefinition = "varchar(5) default 'X'")
        D withDefault;
    }

    @Entity(name = "F")
    class F {
        @Id
        @Column(columnDefinition = "varchar(12)")
        String id;

        @ManyToOne E e;

        @ManyToOne F f;

        @ManyToMany Set<D> many;
    }
}

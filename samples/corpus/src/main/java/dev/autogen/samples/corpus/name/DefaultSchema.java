package dev.autogen.samples.corpus.name;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Month;

/** A schema for all that names none. */
@Model(settings = "hibernate.default_schema=sales", schemas = "sales")
interface DefaultSchema {
    @Entity(name = "InSales")
    class InSales {
        @Id @GeneratedValue long id;

        @Column(unique = true)
        String name;

        @ManyToOne InSales other;

        @Enumerated(EnumType.STRING)
        Month month;
    }
}

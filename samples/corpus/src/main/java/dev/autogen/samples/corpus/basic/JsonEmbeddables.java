package dev.autogen.samples.corpus.basic;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.Month;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Embeddables as JSON. */
@Model
@Refused(on = Place.SQLITE, because = "Hibernate's dialect of SQLite has no aggregates")
interface JsonEmbeddables {
    @Embeddable
    class Address {
        String street;
        int number;

        @Enumerated(EnumType.STRING)
        Month since;

        LocalDate until;
    }

    @Entity(name = "JsonEmbeddables")
    class JsonEmbeddables1 {
        @Id int id;

        @JdbcTypeCode(SqlTypes.JSON)
        Address address;

        @JdbcTypeCode(SqlTypes.JSON)
        @Column(name = "other")
        Address second;
    }
}

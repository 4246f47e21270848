package dev.autogen.samples.corpus.embeddables;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Embeddables as JSON, single and in arrays. */
@Refused(on = Place.SQLITE, because = "SQLite has no aggregates")
@Model
interface JsonAggregates {
    @Embeddable
    class Address {
        String street;
        int no;
    }

    @Entity(name = "Human")
    class Human {
        @Id long id;

        @JdbcTypeCode(SqlTypes.JSON)
        Address home;

        @JdbcTypeCode(SqlTypes.JSON)
        @Column(name = "w")
        Address work;

        @JdbcTypeCode(SqlTypes.JSON)
        List<String> words;

        @JdbcTypeCode(SqlTypes.JSON)
        Map<String, String> map;
    }
}

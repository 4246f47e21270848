package dev.autogen.samples.corpus.basic;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Durations as numbers. */
@Model
interface Durations {
    @Entity(name = "Durations")
    class Durations1 {
        @Id int id;
        Duration usual;

        @JdbcTypeCode(SqlTypes.BIGINT)
        Duration nanos;

        @Column(precision = 12, scale = 3)
        @JdbcTypeCode(SqlTypes.NUMERIC)
        Duration seconds;
    }
}

package dev.autogen.samples.corpus.basic;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Durations as intervals. */
@Model
@Refused(on = Place.SQLITE, because = "SQLite has no intervals")
interface Intervals {
    @Entity(name = "Intervals")
    class Intervals1 {
        @Id int id;

        @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
        Duration usual;

        @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
        @Column(precision = 10, scale = 3)
        Duration millis;
    }
}

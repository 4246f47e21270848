package dev.autogen.samples.corpus.basic;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Dates and times with a zone. */
@Model
interface Zoned {
    @Entity(name = "Zoned")
    class Zoned1 {
        @Id int id;
        OffsetDateTime moved;
        ZonedDateTime zoned;
        OffsetTime offsetTime;
        Instant instant;

        @Column(precision = 3)
        Instant millis;

        @JdbcTypeCode(SqlTypes.TIMESTAMP_UTC)
        Instant utc;

        @JdbcTypeCode(SqlTypes.TIMESTAMP)
        Instant local;

        @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE)
        Instant withZone;
    }
}

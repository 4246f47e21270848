package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Defaults in PostgreSQL's words. */
@Model
@Refused(on = Place.SQLITE, because = "SQLite has no such functions")
interface PostgresDefaults {
    @Entity(name = "PostgresDefaults")
    class PostgresDefaults1 {
        @Id int id;

        @ColumnDefault("gen_random_uuid()")
        UUID uuid;

        @ColumnDefault("now()")
        Instant made;

        @ColumnDefault("'{}'")
        @JdbcTypeCode(SqlTypes.JSON)
        Map<String, String> json;

        @ColumnDefault("array[]::varchar[]")
        String[] words;

        @ColumnDefault("'{}'")
        String[] braces;

        @ColumnDefault("interval '1 day'")
        @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
        Duration day;

        @ColumnDefault("nextval('numbers')")
        long number;

        @ColumnDefault("lower('ABC')")
        String lower;

        @ColumnDefault("clock_timestamp() + interval '1 hour'")
        Instant later;
    }

    @Entity(name = "Numbered")
    @SequenceGenerator(name = "numbers", sequenceName = "numbers", allocationSize = 1)
    class Numbered {
        @Id
        @GeneratedValue(generator = "numbers")
        long id;
    }
}

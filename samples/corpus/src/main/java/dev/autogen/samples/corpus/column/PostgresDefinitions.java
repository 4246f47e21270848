package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Columns of types that only PostgreSQL has. */
@Model
@Refused(
        on = Place.SQLITE,
        at = Refused.Step.CREATION,
        because = "SQLite parses no casts with two colons")
interface PostgresDefinitions {
    @Entity(name = "PostgresDefinitions")
    class PostgresDefinitions1 {
        @Id int id;

        @Column(columnDefinition = "text collate \"C\"")
        String collated;

        @Column(columnDefinition = "jsonb default '{}'::jsonb")
        @JdbcTypeCode(SqlTypes.JSON)
        String json;

        @Column(columnDefinition = "timestamptz(3) default now()")
        Instant made;

        @Column(columnDefinition = "int4")
        int four;

        @Column(columnDefinition = "int8 not null")
        long eight;

        @Column(columnDefinition = "bool default true")
        boolean yes;

        @Column(columnDefinition = "float8")
        double floating;

        @Column(columnDefinition = "bpchar(4)")
        @JdbcTypeCode(SqlTypes.CHAR)
        String padded;

        @Column(columnDefinition = "text[]")
        String[] words;

        @Column(columnDefinition = "numeric(8)")
        BigDecimal whole;

        @Column(columnDefinition = "uuid default gen_random_uuid()")
        UUID uuid;

        @Column(columnDefinition = "character varying(9)")
        String varying;
    }
}

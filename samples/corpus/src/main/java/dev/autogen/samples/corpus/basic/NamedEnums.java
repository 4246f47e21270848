package dev.autogen.samples.corpus.basic;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Enums as types of the database. */
@Model
@Refused(on = Place.SQLITE, because = "SQLite has no types of its own")
interface NamedEnums {
    enum Mood {
        SAD,
        OK,
        HAPPY
    }

    @Entity(name = "NamedEnums")
    class NamedEnums1 {
        @Id int id;

        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        Mood mood;

        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        @Column(nullable = false)
        Mood again;

        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        @ColumnDefault("'OK'")
        Mood usually;
    }
}

package dev.autogen.samples.corpus.embeddables;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A native enum as value, element, key and array. */
@Refused(on = Place.SQLITE, because = "SQLite has no enum types")
@Model
interface NamedEnumEverywhere {
    enum Mood {
        SAD,
        HAPPY,
        MIXED
    }

    @Entity(name = "Human")
    class Human {
        @Id long id;

        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        @Column(nullable = false)
        Mood mood;

        @ElementCollection
        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        Set<Mood> moods;

        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        @ColumnDefault("'SAD'")
        Mood usual;
    }
}

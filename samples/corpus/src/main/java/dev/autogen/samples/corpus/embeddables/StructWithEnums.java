package dev.autogen.samples.corpus.embeddables;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Struct;
import org.hibernate.type.SqlTypes;

/** Enums in a composite type: a type of their own, a text and a number. */
@Refused(on = Place.SQLITE, because = "SQLite has no composite types")
@Model
interface StructWithEnums {
    enum Mood {
        SAD,
        HAPPY
    }

    @Embeddable
    @Struct(name = "feeling")
    class Feeling {
        @Enumerated(EnumType.STRING)
        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        Mood mood;

        @Enumerated(EnumType.STRING)
        Mood text;

        Mood number;
    }

    @Entity(name = "Human")
    class Human {
        @Id long id;
        Feeling feeling;
    }
}

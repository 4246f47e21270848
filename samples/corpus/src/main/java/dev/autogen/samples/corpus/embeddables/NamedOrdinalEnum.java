package dev.autogen.samples.corpus.embeddables;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Needs;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A native enum whose labels keep their order. */
@Needs("org.hibernate.type.SqlTypes#NAMED_ORDINAL_ENUM")
@Refused(on = Place.SQLITE, because = "SQLite has no enum types")
@Model
interface NamedOrdinalEnum {
    enum Mood {
        SAD,
        HAPPY,
        MIXED
    }

    @Entity(name = "Human")
    class Human {
        @Id long id;

        @JdbcTypeCode(SqlTypes.NAMED_ORDINAL_ENUM)
        Mood mood;
    }
}

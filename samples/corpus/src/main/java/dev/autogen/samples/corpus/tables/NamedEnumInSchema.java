package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A native enum type in the default schema. */
@Refused(on = Place.SQLITE, because = "SQLite has no enum types")
@Model(
        settings = "hibernate.default_schema=shop",
        schemas = {"public", "shop"})
interface NamedEnumInSchema {
    enum Size {
        L,
        S
    }

    @Entity(name = "Book")
    class Book {
        @Id long id;

        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        Size size;
    }
}

package dev.autogen.samples.corpus.basic;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Enums as types of the database whose labels keep their order. */
@Model
@Refused(on = Place.SQLITE, because = "SQLite has no types of its own")
interface OrderedEnums {
    enum Grade {
        LOW,
        MIDDLE,
        HIGH
    }

    @Entity(name = "OrderedEnums")
    class OrderedEnums1 {
        @Id int id;

        @JdbcTypeCode(SqlTypes.NAMED_ORDINAL_ENUM)
        Grade grade;
    }
}

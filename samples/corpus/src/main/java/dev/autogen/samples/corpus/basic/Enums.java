package dev.autogen.samples.corpus.basic;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Enums by ordinal and by name. */
@Model
interface Enums {
    enum Mood {
        SAD,
        OK,
        HAPPY
    }

    enum Size2 {
        SMALL {},
        LARGE {}
    }

    enum Quoted {
        IT_S,
        A
    }

    @Entity(name = "Enums")
    class Enums1 {
        @Id int id;
        Mood usual;

        @Enumerated(EnumType.ORDINAL)
        Mood ordinal;

        @Enumerated(EnumType.STRING)
        Mood string;

        @Enumerated(EnumType.STRING)
        @Column(length = 5, nullable = false)
        Mood brief;

        @Enumerated(EnumType.STRING)
        Size2 withBodies;

        @JdbcTypeCode(SqlTypes.VARCHAR)
        Mood varchar;

        @JdbcTypeCode(SqlTypes.INTEGER)
        Mood integer;

        @JdbcTypeCode(SqlTypes.CHAR)
        Quoted character;

        @Enumerated(EnumType.STRING)
        @Column(columnDefinition = "varchar(10) default 'OK'")
        Mood defined;
    }
}

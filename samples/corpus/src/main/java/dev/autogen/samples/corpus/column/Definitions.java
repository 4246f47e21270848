package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/** Columns whose type is written out. */
@Model
@Refused(
        on = Place.SQLITE,
        at = Refused.Step.VALIDATION,
        because = "Hibernate compares the words of a definition, and SQLite's driver cuts them")
interface Definitions {
    @Entity(name = "Definitions")
    class Definitions1 {
        @Id int id;

        @Column(columnDefinition = "varchar(40)")
        String brief;

        @Column(columnDefinition = "numeric(10,2) default 0.5 not null")
        BigDecimal money;

        @Column(columnDefinition = "int default 7")
        int seven;

        @Column(columnDefinition = "varchar(10) default 'it''s, (so)'")
        String text;

        @Column(columnDefinition = "timestamp default current_timestamp")
        LocalDateTime made;

        @Column(columnDefinition = "BOOLEAN DEFAULT FALSE NOT NULL")
        boolean flag;

        @Column(columnDefinition = "varchar(5) check (checked in ('a', 'b'))")
        String checked;

        @Column(columnDefinition = "varchar(6)", nullable = false, unique = true)
        String one;

        @Column(columnDefinition = "integer not null default 3")
        Integer three;
    }
}

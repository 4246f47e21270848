package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import org.hibernate.annotations.ColumnDefault;

/** Defaults of each kind. */
@Model
interface Defaults {
    @Entity(name = "Defaults")
    class Defaults1 {
        @Id int id;

        @ColumnDefault("7")
        int number;

        @ColumnDefault("-1")
        Integer negative;

        @ColumnDefault("1.50")
        BigDecimal money;

        @ColumnDefault("'new'")
        String text;

        @ColumnDefault("'it''s'")
        String quote;

        @ColumnDefault("''")
        String empty;

        @ColumnDefault("true")
        boolean yes;

        @ColumnDefault("false")
        Boolean nope;

        @ColumnDefault("current_timestamp")
        LocalDateTime made;

        @ColumnDefault("current_date")
        LocalDate day;

        @ColumnDefault("'2020-01-01'")
        LocalDate start;

        @ColumnDefault("null")
        String missing;

        @ColumnDefault("'X'")
        char letter;

        @ColumnDefault("(1 + 2)")
        int sum;

        @ColumnDefault("0")
        @Enumerated
        Month month;

        @ColumnDefault("'MAY'")
        @Enumerated(EnumType.STRING)
        Month named;
    }
}

package dev.autogen.samples.corpus.id;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;

/** Ids that are texts and other types. */
@Model
interface StringIds {
    @Entity(name = "StringIds")
    class StringIds1 {
        @Id
        @Column(length = 12)
        String code;
    }

    @Entity(name = "DateIds")
    class DateIds {
        @Id LocalDate day;
    }

    @Entity(name = "DecimalIds")
    class DecimalIds {
        @Id
        @Column(precision = 10, scale = 0)
        BigDecimal number;
    }

    @Entity(name = "EnumIds")
    class EnumIds {
        @Id
        @Enumerated(EnumType.STRING)
        @Column(length = 10)
        Month month;
    }

    @Entity(name = "InstantIds")
    class InstantIds {
        @Id
        @Column(name = "at")
        Instant instant;
    }
}

package dev.autogen.samples.corpus.basic;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Dates and times without a zone. */
@Model
interface LocalDates {
    @Entity(name = "LocalDates")
    class LocalDates1 {
        @Id int id;
        LocalDate date;
        LocalTime time;
        LocalDateTime moment;

        @Column(precision = 3)
        LocalDateTime millis;

        @Column(precision = 0)
        LocalTime seconds;

        @Column(precision = 9)
        LocalDateTime nanos;
    }
}

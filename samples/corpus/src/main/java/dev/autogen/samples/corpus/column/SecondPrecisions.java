package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Needs;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/** The precision of seconds. */
@Model
@Needs("jakarta.persistence.Column#secondPrecision")
interface SecondPrecisions {
    @Entity(name = "SecondPrecisions")
    class SecondPrecisions1 {
        @Id int id;

        @Column(secondPrecision = 3)
        LocalDateTime millis;

        @Column(secondPrecision = 0)
        Instant seconds;

        @Column(secondPrecision = 6)
        LocalTime micros;

        @Column(secondPrecision = 9)
        OffsetDateTime nanos;
    }
}

package dev.autogen.samples.corpus.basic;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Arrays and lists of enums of each kind. */
@Refused(on = Place.SQLITE, because = "SQLite has no types of its own")
@Model
interface EnumArrays {
    enum Mood {
        SAD,
        OK
    }

    enum Size {
        S,
        M
    }

    @Entity(name = "Book")
    class Book {
        @Id long id;

        Mood[] ordinals;

        @Enumerated(EnumType.STRING)
        Mood[] strings;

        @Enumerated(EnumType.STRING)
        @Column(length = 12)
        List<Mood> listed;

        List<Mood> listedOrdinals;

        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        Size alone;

        @Array(length = 7)
        @Column(length = 3, nullable = false)
        String[] words;

        @Column(precision = 8, scale = 3)
        BigDecimal[] amounts;

        LocalDate[] days;

        Instant[] moments;

        UUID[] ids;

        boolean[] flags;

        Duration[] durations;

        @ElementCollection Set<Mood> each;
    }
}

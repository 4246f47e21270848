package dev.autogen.samples.corpus.basic;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/** Arrays of basic types. */
@Model
interface Vectors {
    enum Mood {
        SAD,
        OK
    }

    @Entity(name = "Vectors")
    class Vectors1 {
        @Id int id;
        String[] words;
        int[] ints;
        Integer[] integers;
        long[] longs;
        double[] doubles;
        float[] floats;
        short[] shorts;
        boolean[] booleans;
        BigDecimal[] decimals;
        UUID[] uuids;
        LocalDate[] dates;
        LocalDateTime[] moments;
        Instant[] instants;
        Mood[] moods;

        @Enumerated(EnumType.STRING)
        Mood[] named;
    }
}

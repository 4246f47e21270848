package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A table of many columns. */
@Model
interface Wide {
    @Embeddable
    class Ten {
        int c0;
        int c1;
        String c2;
        String c3;
        LocalDate c4;
        BigDecimal c5;
        boolean c6;
        long c7;
        double c8;
        UUID c9;
    }

    @Entity(name = "Wide")
    class Wide1 {
        @Id int id;
        @Embedded Ten ten;
        String a;
        String b;
        String c;
        String d;
        String e;
        String f;
        Instant g;
        Instant h;
        byte[] i;

        @Column(unique = true)
        int j;

        @Column(unique = true)
        int k;
    }
}

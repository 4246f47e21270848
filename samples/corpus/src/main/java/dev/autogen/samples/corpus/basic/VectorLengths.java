package dev.autogen.samples.corpus.basic;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import org.hibernate.annotations.Array;

/** Arrays with a length, and their elements with one. */
@Model
interface VectorLengths {
    @Entity(name = "VectorLengths")
    class VectorLengths1 {
        @Id int id;

        @Array(length = 10)
        String[] ten;

        @Column(length = 40)
        String[] wide;

        @Column(precision = 10, scale = 2)
        BigDecimal[] decimals;

        @Column(length = 500)
        byte[][] pieces;
    }
}

package dev.autogen.samples.corpus.basic;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Each wrapper of a primitive type, and the big numbers. */
@Model
interface Wrappers {
    @Entity(name = "Wrapper")
    class Wrapper {
        @Id Integer id;
        Boolean yes;
        Byte tiny;
        Short small;
        Integer medium;
        Long big;
        Float rough;
        Double precise;
        Character letter;
        BigDecimal exact;
        BigInteger huge;
    }
}

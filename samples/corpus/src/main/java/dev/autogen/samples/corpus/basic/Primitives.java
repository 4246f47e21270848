package dev.autogen.samples.corpus.basic;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Each primitive type. */
@Model
interface Primitives {
    @Entity(name = "Primitive")
    class Primitive {
        @Id int id;
        boolean yes;
        byte tiny;
        short small;
        int medium;
        long big;
        float rough;
        double precise;
        char letter;
    }
}

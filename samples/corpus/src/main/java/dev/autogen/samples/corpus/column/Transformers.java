package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.ColumnTransformer;

/** Columns that are written and read through expressions. */
@Model
interface Transformers {
    @Entity(name = "Transformers")
    class Transformers1 {
        @Id int id;

        @ColumnTransformer(read = "lower(code)", write = "upper(?)")
        String code;

        @ColumnTransformer(read = "grams / 1000.0", write = "? * 1000")
        double grams;
    }
}

package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import org.hibernate.annotations.Formula;

/** What is computed in queries is no column. */
@Model
interface Formulas {
    @Entity(name = "Formulas")
    class Formulas1 {
        @Id int id;
        int amount;

        @Formula("amount * 2")
        int twice;

        @Formula("(select count(*) from Formulas f)")
        long count;

        @Transient String nothing;
    }
}

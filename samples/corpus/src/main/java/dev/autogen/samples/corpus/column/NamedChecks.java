package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;

/** Checks on columns and tables, with names. */
@Model
interface NamedChecks {
    @Entity(name = "NamedChecks")
    @Check(name = "low_before_high", constraints = "low < high")
    class NamedChecks1 {
        @Id int id;

        @Check(name = "low_is_positive", constraints = "low >= 0")
        int low;

        int high;
    }
}

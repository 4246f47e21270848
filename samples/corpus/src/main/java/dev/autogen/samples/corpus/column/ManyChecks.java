package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Month;
import org.hibernate.annotations.Check;

/** Several checks on one column and one table. */
@Model
interface ManyChecks {
    @Entity(name = "ManyChecks")
    @Check(name = "first_of_table", constraints = "low < high")
    @Check(name = "second_of_table", constraints = "high < 1000")
    class ManyChecks1 {
        @Id int id;

        @Check(constraints = "low >= 0")
        @Check(constraints = "low < 100")
        int low;

        @Check(name = "high_is_positive", constraints = "high >= 0")
        @Check(name = "high_is_no_prime", constraints = "high <> 17")
        int high;

        @Check(name = "month_is_late", constraints = "month > 3")
        @Enumerated
        Month month;
    }
}

package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Needs;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Checks of JPA 3.2. */
@Model
@Needs("jakarta.persistence.CheckConstraint")
interface JpaChecks {
    @Entity(name = "JpaChecks")
    @Table(
            check = {
                @CheckConstraint(name = "sum_is_small", constraint = "low + high < 100"),
                @CheckConstraint(constraint = "high > 1")
            })
    class JpaChecks1 {
        @Id int id;

        @Column(check = @CheckConstraint(constraint = "low > 0"))
        int low;

        @Column(check = @CheckConstraint(name = "high_is_high", constraint = "high > low"))
        int high;
    }
}

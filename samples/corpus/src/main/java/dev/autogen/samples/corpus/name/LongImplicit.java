package dev.autogen.samples.corpus.name;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Month;

/** Short names that make long ones for constraints. */
@Model
interface LongImplicit {
    @Entity(name = "LongImplicit")
    @Table(
            name = "a_table_with_a_rather_long_name_that_still_fits_well",
            uniqueConstraints =
                    @UniqueConstraint(
                            columnNames = {
                                "a_column_with_a_rather_long_name",
                                "another_column_with_a_long_name"
                            }))
    class LongImplicit1 {
        @Id @GeneratedValue long id;

        @Column(name = "a_column_with_a_rather_long_name", unique = true)
        int one;

        @Column(name = "another_column_with_a_long_name")
        @Enumerated(EnumType.STRING)
        Month two;
    }
}

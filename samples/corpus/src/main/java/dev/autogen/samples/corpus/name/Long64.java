package dev.autogen.samples.corpus.name;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Month;

/** Names of 64 letters, one more than PostgreSQL keeps. */
@Model
@Refused(
        on = {Place.POSTGRES_14, Place.POSTGRES_16, Place.POSTGRES_18},
        at = Refused.Step.VALIDATION,
        because = "PostgreSQL cuts the names, and Hibernate looks for the whole ones")
interface Long64 {
    @Entity(name = "Long64")
    @Table(
            name = "table_1234567890123456789012345678901234567890123456789012345678",
            indexes =
                    @Index(
                            name =
                                    "index_1234567890123456789012345678901234567890123456789012345678",
                            columnList =
                                    "column_123456789012345678901234567890123456789012345678901234567"))
    class Long641 {
        @Id int id;

        @Column(
                name = "column_123456789012345678901234567890123456789012345678901234567",
                unique = true,
                nullable = false)
        String name;

        @Column(name = "check_1234567890123456789012345678901234567890123456789012345678")
        @Enumerated(EnumType.STRING)
        Month month;
    }
}

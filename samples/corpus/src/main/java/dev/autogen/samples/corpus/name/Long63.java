package dev.autogen.samples.corpus.name;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Month;

/** Names of 63 letters. */
@Model
interface Long63 {
    @Entity(name = "Long63")
    @Table(
            name = "table_123456789012345678901234567890123456789012345678901234567",
            indexes =
                    @Index(
                            name =
                                    "index_123456789012345678901234567890123456789012345678901234567",
                            columnList =
                                    "column_12345678901234567890123456789012345678901234567890123456"))
    class Long631 {
        @Id int id;

        @Column(
                name = "column_12345678901234567890123456789012345678901234567890123456",
                unique = true,
                nullable = false)
        String name;

        @Column(name = "check_123456789012345678901234567890123456789012345678901234567")
        @Enumerated(EnumType.STRING)
        Month month;
    }
}

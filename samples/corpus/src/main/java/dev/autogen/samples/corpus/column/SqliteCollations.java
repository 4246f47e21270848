package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Collate;

/** Collations of SQLite. */
@Model
@Refused(
        on = {Place.POSTGRES_14, Place.POSTGRES_16, Place.POSTGRES_18},
        because = "PostgreSQL knows no such collation")
interface SqliteCollations {
    @Entity(name = "SqliteCollations")
    class SqliteCollations1 {
        @Id int id;

        @Collate("nocase")
        String name;

        @Collate("rtrim")
        @Column(nullable = false)
        String trimmed;
    }
}

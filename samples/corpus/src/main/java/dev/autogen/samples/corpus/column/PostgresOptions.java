package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Needs;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What JPA 3.2 lets users append, for PostgreSQL. */
@Model
@Needs("jakarta.persistence.Column#options")
@Refused(on = Place.SQLITE, because = "SQLite knows no such collation")
interface PostgresOptions {
    @Entity(name = "PostgresOptions")
    class PostgresOptions1 {
        @Id int id;

        @Column(options = "collate \"C\"")
        String name;

        @Column(options = "collate \"C\" not null")
        String must;
    }
}

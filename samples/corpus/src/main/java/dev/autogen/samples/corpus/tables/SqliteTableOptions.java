package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Needs;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What JPA 3.2 lets users append to tables, for SQLite. */
@Needs("jakarta.persistence.Table#options")
@Refused(
        on = {Place.POSTGRES_14, Place.POSTGRES_16, Place.POSTGRES_18},
        because = "PostgreSQL does not know the options of SQLite")
@Model
interface SqliteTableOptions {
    @Entity(name = "Book")
    @Table(name = "books", options = "without rowid")
    class Book {
        @Id String isbn;

        String title;
    }
}

package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Needs;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** Index and key options. */
@Needs("jakarta.persistence.Index#options")
@Refused(on = Place.SQLITE, because = "SQLite does not know the options of PostgreSQL")
@Model
interface IndexOptionsOf32 {
    @Entity(name = "Book")
    @Table(
            indexes = {
                @Index(name = "live_index", columnList = "title", options = "where year > 2000"),
                @Index(name = "incl_index", columnList = "year", options = "include (title)")
            },
            uniqueConstraints =
                    @UniqueConstraint(
                            name = "code_once",
                            columnNames = "code",
                            options = "deferrable initially deferred"))
    class Book {
        @Id long id;
        String title;
        int year;
        String code;
    }
}

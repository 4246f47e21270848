package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Needs;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.LocalDate;
import java.util.Set;

/** What JPA 3.2 lets users append to tables of each kind, for PostgreSQL. */
@Needs("jakarta.persistence.Table#options")
@Refused(on = Place.SQLITE, because = "SQLite does not know the options of PostgreSQL")
@Model
interface PostgresTableOptions {
    @Entity(name = "Sale")
    @Table(name = "sales", options = "partition by range (day)")
    class Sale {
        @Id LocalDate day;

        int cents;
    }

    @Entity(name = "Book")
    @Table(name = "books", options = "with (fillfactor=70)")
    @SecondaryTable(
            name = "book_more",
            options = "with (fillfactor = 80, autovacuum_enabled = false)")
    class Book {
        @Id
        @GeneratedValue(generator = "counted")
        @TableGenerator(name = "counted", table = "book_numbers", options = "with (fillfactor=50)")
        long id;

        @Column(table = "book_more")
        String text;

        @ElementCollection
        @CollectionTable(name = "book_words", options = "with (fillfactor=60)")
        Set<String> words;

        @ManyToMany
        @JoinTable(name = "book_related", options = "with (fillfactor=90)")
        Set<Book> related;
    }
}

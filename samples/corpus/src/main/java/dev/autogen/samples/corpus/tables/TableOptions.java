package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** Names, indexes and unique constraints of a table. */
@Model
interface TableOptions {
    @Entity(name = "Book")
    @Table(
            name = "books",
            indexes = {
                @Index(name = "title_index", columnList = "title asc, year desc"),
                @Index(columnList = "year"),
                @Index(name = "code_once", columnList = "code", unique = true)
            },
            uniqueConstraints = {
                @UniqueConstraint(
                        name = "title_year_once",
                        columnNames = {"title", "year"}),
                @UniqueConstraint(columnNames = {"code", "year"})
            })
    class Book {
        @Id long id;
        String title;
        int year;
        String code;
    }
}

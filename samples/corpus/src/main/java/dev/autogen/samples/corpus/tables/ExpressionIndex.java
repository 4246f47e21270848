package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/** An index over an expression. */
@Model
interface ExpressionIndex {
    @Entity(name = "Book")
    @Table(indexes = @Index(name = "two_index", columnList = "(lower(title)), year desc"))
    class Book {
        @Id long id;
        String title;
        int year;
    }
}

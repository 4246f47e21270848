package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.NaturalId;

/** A unique constraint over columns that may be null, and one that may not. */
@Model
interface StoredNullsInUnique {
    @Entity(name = "Book")
    @Table(
            uniqueConstraints = {
                @UniqueConstraint(columnNames = {"a", "b"}),
                @UniqueConstraint(columnNames = {"b", "a"})
            })
    class Book {
        @Id long id;

        @Column(unique = true)
        Integer a;

        @Column(nullable = false)
        String b;

        @NaturalId String c;
        @NaturalId String d;
    }
}

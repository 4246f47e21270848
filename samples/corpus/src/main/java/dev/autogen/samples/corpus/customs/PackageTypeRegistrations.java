package dev.autogen.samples.corpus.customs;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Java types, JDBC types and types of the project's own that a package registers. */
@Model
interface PackageTypeRegistrations {
    @Entity(name = "Book")
    class Book {
        @Id long id;

        Weight weight;

        @Column(precision = 9, scale = 1)
        Weight rough;

        Boolean lent;

        int pages;
    }
}

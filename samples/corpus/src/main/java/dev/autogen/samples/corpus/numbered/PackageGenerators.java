package dev.autogen.samples.corpus.numbered;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** Generators that a package declares, with no word of Hibernate's own. */
@Model
interface PackageGenerators {
    @Entity(name = "Book")
    class Book {
        @Id
        @GeneratedValue(generator = "of_package")
        long id;
    }

    @Entity(name = "Shelf")
    class Shelf {
        @Id
        @GeneratedValue(generator = "rows_of_package")
        int id;
    }
}

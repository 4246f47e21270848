package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Set;

/** A catalog that PostgreSQL does not name in statements. */
@Model
interface CatalogNamed {
    @Entity(name = "Book")
    @Table(catalog = "library")
    class Book {
        @Id long id;
        @ManyToOne Shelf shelf;
        @ManyToMany Set<Shelf> shelves;
    }

    @Entity(name = "Shelf")
    class Shelf {
        @Id @GeneratedValue long id;
    }
}

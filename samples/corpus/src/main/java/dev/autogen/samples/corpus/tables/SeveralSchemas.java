package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Set;

/** Tables in two schemas that refer to each other, and one in none. */
@Refused(on = Place.SQLITE, because = "two tables have one name, and SQLite has no schemas")
@Model(schemas = {"public", "shop", "store"})
interface SeveralSchemas {
    @Entity(name = "Book")
    @Table(
            schema = "shop",
            name = "things",
            indexes = @Index(name = "things_index", columnList = "name"))
    class Book {
        @Id long id;
        String name;
        @ManyToOne Shelf shelf;
        @ManyToMany Set<Plain> plains;
    }

    @Entity(name = "Shelf")
    @Table(schema = "store", name = "things")
    class Shelf {
        @Id
        @GeneratedValue(generator = "g")
        @SequenceGenerator(name = "g", sequenceName = "shelf_seq", schema = "store")
        long id;

        @OneToMany(mappedBy = "shelf")
        Set<Book> books;
    }

    @Entity(name = "Plain")
    class Plain {
        @Id long id;
        @ManyToOne Book book;
        @ManyToOne Shelf shelf;
    }
}

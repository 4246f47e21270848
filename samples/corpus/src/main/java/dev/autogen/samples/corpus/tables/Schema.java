package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Set;

/** A table, its collections and its keys in a schema. */
@Model(schemas = {"public", "shop"})
interface Schema {
    @Entity(name = "Book")
    @Table(schema = "shop")
    class Book {
        @Id @GeneratedValue long id;
        @ManyToOne Book sequel;

        @ElementCollection
        @CollectionTable(schema = "shop")
        Set<String> words;

        @ManyToMany
        @JoinTable(schema = "shop")
        Set<Book> related;
    }
}

package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;

/** A secondary table and a generator's table in another schema. */
@Model(schemas = {"shop", "more"})
interface SchemaOfSecondary {
    @Entity(name = "Book")
    @Table(schema = "shop")
    @SecondaryTable(schema = "more", name = "book_text")
    class Book {
        @Id
        @GeneratedValue(generator = "t")
        @TableGenerator(name = "t", table = "ids", schema = "more")
        long id;

        @Column(table = "book_text")
        String text;
    }
}

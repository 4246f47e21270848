package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;

/** A secondary table that asks for no foreign key. */
@Model
interface SecondaryTableWithoutKey {
    @Entity(name = "Book")
    @SecondaryTable(name = "book_text", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    class Book {
        @Id long id;

        @Column(table = "book_text")
        String text;
    }
}

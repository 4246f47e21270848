package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.UniqueConstraint;
import java.util.Set;

/** Several secondary tables, each joined its own way, of a class with subclasses. */
@Model
interface RepeatedSecondaryTables {
    @Entity(name = "Book")
    @SecondaryTable(
            name = "book_text",
            pkJoinColumns = @PrimaryKeyJoinColumn(name = "book_no"),
            foreignKey = @ForeignKey(name = "text_of_book"),
            indexes = @Index(name = "by_summary", columnList = "summary"),
            uniqueConstraints = @UniqueConstraint(name = "text_once", columnNames = "text"))
    @SecondaryTable(
            name = "book_stock",
            pkJoinColumns =
                    @PrimaryKeyJoinColumn(
                            name = "book_id",
                            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)))
    @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
    class Book {
        @Id long id;

        @Column(table = "book_text", length = 4000)
        String text;

        @Column(table = "book_text")
        String summary;

        @Column(table = "book_stock", nullable = false)
        int pieces;

        @ManyToOne
        @JoinColumn(name = "kept_by", table = "book_stock")
        Book keptWith;
    }

    @Entity(name = "Comic")
    @SecondaryTable(name = "comic_art")
    class Comic extends Book {
        @Column(table = "comic_art")
        String artist;

        @Column(table = "comic_art")
        boolean coloured;

        @ElementCollection
        @CollectionTable(name = "comic_heroes")
        Set<String> heroes;
    }
}

package dev.autogen.samples.corpus.elements;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.UniqueConstraint;
import java.util.List;

/** A collection table with names, keys, constraints and indexes. */
@Model
interface CollectionTableOptions {
    @Entity(name = "Box")
    class Box {
        @Id long id;

        @ElementCollection
        @CollectionTable(
                name = "box_word",
                joinColumns = @JoinColumn(name = "box", nullable = false),
                foreignKey = @ForeignKey(name = "word_box_ref"),
                uniqueConstraints =
                        @UniqueConstraint(
                                name = "word_once",
                                columnNames = {"word", "box"}),
                indexes = @Index(name = "word_index", columnList = "word"))
        @Column(name = "word", nullable = false, length = 40)
        List<String> words;
    }
}

package dev.autogen.samples.corpus.elements;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.io.Serializable;
import java.util.Set;

/** A collection that refers to a column other than the key. */
@SuppressWarnings("serial")
@Model
interface OwnedByUniqueColumn {
    @Entity(name = "Box")
    class Box implements Serializable {
        @Id long id;

        @Column(unique = true)
        String code;

        @ElementCollection
        @CollectionTable(
                joinColumns = @JoinColumn(name = "box_code", referencedColumnName = "code"))
        Set<String> words;
    }
}

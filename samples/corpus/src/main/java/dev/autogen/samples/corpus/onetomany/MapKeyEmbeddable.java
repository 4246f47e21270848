package dev.autogen.samples.corpus.onetomany;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.util.Map;

/** A map whose key is an embeddable with an association. */
@SuppressWarnings("serial")
@Model
interface MapKeyEmbeddable {
    @Entity(name = "Line")
    class Line {
        @Id long id;
    }

    @Embeddable
    class Key implements Serializable {
        String label;
        @ManyToOne Line line;
    }

    @Entity(name = "Invoice")
    class Invoice {
        @Id long id;
        @ElementCollection Map<Key, String> texts;

        @ManyToMany
        @JoinTable(name = "inv_keyed")
        @AttributeOverride(name = "key.label", column = @Column(name = "lbl", length = 9))
        Map<Key, Line> lines;
    }
}

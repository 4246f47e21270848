package dev.autogen.samples.corpus.xml;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

/** Annotations that XML overrides or hides. */
@Model(mappingFiles = "xml/overrides.xml", unit = "overrides")
interface Overrides {
    @Entity(name = "Book")
    class Book {
        @Id long id;

        @Column(name = "t")
        String title;

        @Column(length = 7)
        String code;

        @ManyToOne Book next;
    }

    @Entity(name = "Shelf")
    @Table(name = "hidden")
    class Shelf {
        @Id long id;

        @Column(nullable = false, length = 3)
        String label;

        @Transient String other;
    }
}

package dev.autogen.samples.corpus.name;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.util.Set;

/** Columns in no order of Hibernate's, keys in that of the mapping. */
@SuppressWarnings("serial")
@Model(settings = "hibernate.column_ordering_strategy=legacy")
interface LegacyColumnOrder {
    @Embeddable
    class BookId implements Serializable {
        String title;
        int edition;

        @ManyToOne Shelf shelf;
    }

    @Entity(name = "Book")
    class Book {
        @EmbeddedId BookId id;

        String b;
        String a;

        @ManyToOne Book next;

        @ElementCollection Set<String> words;
    }

    @Entity(name = "Shelf")
    class Shelf {
        @Id long id;
    }
}

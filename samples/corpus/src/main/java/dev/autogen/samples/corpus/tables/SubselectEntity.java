package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;

/** An entity over a query has no table. */
@Model
interface SubselectEntity {
    @Entity(name = "Book")
    class Book {
        @Id long id;
        String title;
    }

    @Entity(name = "Summary")
    @Immutable
    @Subselect("select id, title from Book")
    @Synchronize("Book")
    class Summary {
        @Id long id;
        String title;
    }

    @Entity(name = "Shelf")
    class Shelf {
        @Id long id;
        @ManyToOne Summary summary;
    }
}

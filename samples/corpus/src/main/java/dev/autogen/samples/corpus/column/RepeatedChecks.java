package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Set;
import org.hibernate.annotations.Check;

/** Checks beside one another, and on collections and associations. */
@Model
interface RepeatedChecks {
    @Entity(name = "Book")
    @Check(name = "pages_known", constraints = "pages > 0")
    @Check(constraints = "pages < 9000")
    class Book {
        @Id long id;

        @Check(name = "even_pages", constraints = "pages % 2 = 0")
        @Check(constraints = "pages > 1")
        int pages;

        @ManyToOne
        @Check(constraints = "shelf_id > 0")
        Shelf shelf;

        @ElementCollection
        @Check(constraints = "word <> ''")
        @Column(name = "word")
        Set<String> words;

        @Embedded Size size;
    }

    @Embeddable
    class Size {
        @Check(constraints = "width > 0")
        int width;

        @Check(name = "height_known", constraints = "height > 0")
        int height;
    }

    @Entity(name = "Shelf")
    class Shelf {
        @Id long id;
    }
}

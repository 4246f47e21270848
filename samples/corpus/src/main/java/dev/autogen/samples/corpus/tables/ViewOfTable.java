package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Synchronize;
import org.hibernate.annotations.View;

/** A view, and a table that refers to it. */
@Refused(
        on = Place.SQLITE,
        at = Refused.Step.VALIDATION,
        because = "the driver gives the columns of views no types")
@Model
interface ViewOfTable {
    @Entity(name = "Book")
    class Book {
        @Id long id;
        String title;
    }

    @Entity(name = "Summary")
    @Immutable
    @View(query = "select id, upper(title) as title from Book")
    @Synchronize("Book")
    class Summary {
        @Id long id;
        String title;
    }

    @Entity(name = "Shelf")
    class Shelf {
        @Id long id;

        @ManyToOne
        @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
        Summary summary;
    }
}

package dev.autogen.samples.corpus.manytoone;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Needs;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import org.hibernate.annotations.PropertyRef;

/** An association to an attribute that is no id, by its name. */
@Needs("org.hibernate.annotations.PropertyRef")
@Model
interface ByPropertyRef {
    @Entity(name = "Book")
    class Book {
        @Id long id;

        @ManyToOne
        @PropertyRef("label")
        Shelf shelf;

        @OneToOne
        @PropertyRef("label")
        Shelf own;
    }

    @Entity(name = "Shelf")
    class Shelf {
        @Id long id;

        @Column(unique = true, length = 20)
        String label;
    }
}

package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.NaturalId;

/** Natural ids, alone and together. */
@Model
interface NaturalIds {
    @Entity(name = "Isbn")
    class Isbn {
        @Id int id;
        @NaturalId String isbn;
    }

    @Entity(name = "Edition")
    class Edition {
        @Id int id;

        @NaturalId(mutable = true)
        String title;

        @NaturalId(mutable = true)
        int number;

        @ManyToOne Isbn isbn;
    }

    @Entity(name = "Copy")
    class Copy {
        @Id int id;

        @NaturalId
        @ManyToOne(optional = false)
        Edition edition;

        @NaturalId int shelf;
    }
}

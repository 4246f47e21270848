package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.Set;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.NotFound;

/** The same column unique by several words at once. */
@Model
interface UniqueInManyWays {
    @Entity(name = "Book")
    @Table(
            uniqueConstraints = {
                @UniqueConstraint(name = "code_once", columnNames = "code"),
                @UniqueConstraint(columnNames = {"isbn", "edition"}),
                @UniqueConstraint(columnNames = {"edition", "isbn"})
            },
            indexes = {
                @Index(columnList = "code"),
                @Index(name = "code_again", columnList = "code", unique = true),
                @Index(columnList = "own_id")
            })
    class Book {
        @Id long id;

        @Column(unique = true, nullable = false)
        String code;

        @NaturalId String isbn;

        @NaturalId int edition;

        @OneToOne
        @JoinColumn(unique = true)
        Book own;

        @OneToOne(optional = false)
        @NotFound(action = org.hibernate.annotations.NotFoundAction.IGNORE)
        Book other;

        @ManyToOne
        @JoinColumn(name = "shelf", unique = true)
        Shelf shelf;
    }

    @Entity(name = "Shelf")
    class Shelf {
        @Id
        @GeneratedValue
        @Column(unique = true)
        long id;

        @NaturalId(mutable = true)
        @ManyToOne
        Shelf upper;

        @NaturalId(mutable = true)
        @Embedded
        Place place;

        @ElementCollection
        @Column(name = "label", unique = true)
        Set<String> labels;
    }

    @Embeddable
    class Place {
        int row;

        @Column(unique = true)
        int no;
    }
}

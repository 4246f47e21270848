package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Needs;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What JPA 3.2 lets users append to the columns that join, order, key and discriminate. */
@Needs("jakarta.persistence.JoinColumn#options")
@Refused(on = Place.SQLITE, at = Refused.Step.STATEMENT, because = "SQLite has no comments")
@Model
interface JoinColumnsOf32 {
    @Entity(name = "Book")
    @DiscriminatorColumn(name = "kind", options = "check (kind <> 'x')")
    class Book {
        @Id long id;

        @ManyToOne
        @JoinColumn(
                name = "shelf_no",
                options = "default 1",
                comment = "where it stands",
                check = @CheckConstraint(name = "shelf_known", constraint = "shelf_no > 0"))
        Shelf shelf;

        @ElementCollection
        @OrderColumn(name = "place", options = "check (place >= 0)")
        List<String> words;

        @ElementCollection
        @MapKeyColumn(name = "lang", options = "check (lang <> '')")
        @Column(name = "title", options = "default '-'")
        Map<String, String> titles;

        @ManyToMany
        @JoinTable(
                name = "book_shelves",
                comment = "where it stood",
                check = @CheckConstraint(constraint = "book_no <> shelf"),
                joinColumns = @JoinColumn(name = "book_no", options = "default 2"),
                inverseJoinColumns = @JoinColumn(name = "shelf", comment = "the shelf"))
        Set<Shelf> before;
    }

    @Entity(name = "Comic")
    class Comic extends Book {}

    @Entity(name = "Shelf")
    @Inheritance(strategy = InheritanceType.JOINED)
    class Shelf {
        @Id long no;
    }

    @Entity(name = "Cupboard")
    @PrimaryKeyJoinColumn(name = "shelf", options = "check (shelf > 7)")
    class Cupboard extends Shelf {
        int doors;
    }
}

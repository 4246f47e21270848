package dev.autogen.samples.corpus.id;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;

/** Unique constraints of the very columns of the primary key. */
@SuppressWarnings("serial")
@Model
interface KeyNamedByUnique {
    class BookId implements Serializable {
        int b;
        String a;
    }

    @Entity(name = "Book")
    @IdClass(BookId.class)
    @Table(
            uniqueConstraints =
                    @UniqueConstraint(
                            name = "the_key",
                            columnNames = {"b", "a"}))
    class Book {
        @Id int b;
        @Id String a;
    }

    @Entity(name = "Shelf")
    @Table(uniqueConstraints = @UniqueConstraint(columnNames = "no"))
    class Shelf {
        @Id int no;

        @ManyToOne Book book;
    }

    @Entity(name = "Room")
    @Table(indexes = @Index(name = "room_no", columnList = "no", unique = true))
    class Room {
        @Id
        @Column(unique = true)
        int no;
    }
}

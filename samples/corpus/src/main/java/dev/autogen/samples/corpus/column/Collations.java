package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Collate;

/** Collations of columns. */
@Model
@Refused(on = Place.SQLITE, because = "SQLite knows no such collation")
interface Collations {
    @Entity(name = "Collations")
    class Collations1 {
        @Id int id;

        @Collate("C")
        String c;

        @Collate("POSIX")
        @Column(length = 20, nullable = false)
        String posix;
    }
}

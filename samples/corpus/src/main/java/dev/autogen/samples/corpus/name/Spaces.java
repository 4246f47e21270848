package dev.autogen.samples.corpus.name;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** Spaces, umlauts and other signs in names. */
@Model
interface Spaces {
    @Entity(name = "Spaces")
    @Table(
            name = "\"my table\"",
            uniqueConstraints =
                    @UniqueConstraint(
                            name = "\"my rule\"",
                            columnNames = {"\"my name\"", "größe"}))
    class Spaces1 {
        @Id
        @Column(name = "\"my id\"")
        int id;

        @Column(name = "\"my name\"")
        String name;

        @Column(name = "größe")
        int size;

        @Column(name = "\"per cent %\"")
        int percent;

        @Column(name = "\"a.dot\"")
        String dot;

        @Column(name = "\"Über-Maß\"")
        String dash;

        @Column(name = "dollar$")
        int dollar;
    }
}

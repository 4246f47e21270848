package dev.autogen.samples.corpus.onetomany;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.UniqueConstraint;
import java.util.List;

/** A join table with keys, constraints and indexes of its own. */
@Model
interface JoinTableOptions {
    @Entity(name = "Line")
    class Line {
        @Id long id;
    }

    @Entity(name = "Invoice")
    class Invoice {
        @Id long id;

        @OneToMany
        @JoinTable(
                name = "invoice_lines",
                joinColumns = @JoinColumn(name = "inv", nullable = false),
                inverseJoinColumns = @JoinColumn(name = "lin"),
                uniqueConstraints =
                        @UniqueConstraint(
                                name = "both_once",
                                columnNames = {"inv", "lin"}),
                indexes = {
                    @Index(name = "lin_index", columnList = "lin"),
                    @Index(columnList = "inv desc")
                })
        List<Line> lines;
    }
}

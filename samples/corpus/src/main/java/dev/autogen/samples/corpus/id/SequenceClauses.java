package dev.autogen.samples.corpus.id;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Needs;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** What JPA 3.2 lets users append to a sequence. */
@Model
@Needs("jakarta.persistence.SequenceGenerator#options")
@Refused(
        on = Place.SQLITE,
        because = "Hibernate appends it to the table that stands in for a sequence")
interface SequenceClauses {
    @Entity(name = "SequenceClauses")
    class SequenceClauses1 {
        @Id
        @GeneratedValue(generator = "clauses")
        @SequenceGenerator(name = "clauses", allocationSize = 5, options = "cache 20 no cycle")
        long id;
    }
}

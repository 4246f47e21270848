package dev.autogen.samples.corpus.id;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** A sequence in a schema of its own. */
@Model(schemas = {"public", "numbers"})
interface SchemaSequences {
    @Entity(name = "SchemaSequences")
    class SchemaSequences1 {
        @Id
        @GeneratedValue(generator = "s")
        @SequenceGenerator(name = "s", sequenceName = "counted", schema = "numbers")
        long id;
    }
}

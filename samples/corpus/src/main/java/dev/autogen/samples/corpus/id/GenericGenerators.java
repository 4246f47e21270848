package dev.autogen.samples.corpus.id;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/** Generators that are classes of Hibernate. */
@Model
interface GenericGenerators {
    @Entity(name = "GenericIncrement")
    class GenericIncrement {
        @Id
        @GeneratedValue(generator = "inc")
        @GenericGenerator(name = "inc", type = org.hibernate.id.IncrementGenerator.class)
        long id;
    }

    @Entity(name = "GenericSequence")
    class GenericSequence {
        @Id
        @GeneratedValue(generator = "gs")
        @GenericGenerator(
                name = "gs",
                type = org.hibernate.id.enhanced.SequenceStyleGenerator.class,
                parameters = {
                    @Parameter(name = "sequence_name", value = "generic_numbers"),
                    @Parameter(name = "initial_value", value = "7"),
                    @Parameter(name = "increment_size", value = "3")
                })
        long id;
    }

    @Entity(name = "GenericForcedTable")
    class GenericForcedTable {
        @Id
        @GeneratedValue(generator = "ft")
        @GenericGenerator(
                name = "ft",
                type = org.hibernate.id.enhanced.SequenceStyleGenerator.class,
                parameters = {
                    @Parameter(name = "sequence_name", value = "forced_table"),
                    @Parameter(name = "force_table_use", value = "true")
                })
        long id;
    }
}

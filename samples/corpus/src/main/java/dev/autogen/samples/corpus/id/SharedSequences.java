package dev.autogen.samples.corpus.id;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** One sequence for two entities, and an increment of its own. */
@Model
interface SharedSequences {
    @Entity(name = "SharedOne")
    @SequenceGenerator(
            name = "both_one",
            sequenceName = "shared_numbers",
            allocationSize = 20,
            initialValue = 100)
    class SharedOne {
        @Id
        @GeneratedValue(generator = "both_one")
        long id;
    }

    @Entity(name = "SharedTwo")
    class SharedTwo {
        @Id
        @SequenceGenerator(
                name = "both_two",
                sequenceName = "shared_numbers",
                allocationSize = 20,
                initialValue = 100)
        @GeneratedValue(generator = "both_two")
        long id;
    }
}

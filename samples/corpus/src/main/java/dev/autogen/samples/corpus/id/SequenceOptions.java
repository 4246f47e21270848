package dev.autogen.samples.corpus.id;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** Sequences with initial values and increments. */
@Model
interface SequenceOptions {
    @Entity(name = "SequenceOne")
    class SequenceOne {
        @Id
        @GeneratedValue(generator = "one")
        @SequenceGenerator(name = "one", allocationSize = 1)
        long id;
    }

    @Entity(name = "SequenceStart")
    class SequenceStart {
        @Id
        @GeneratedValue(generator = "start")
        @SequenceGenerator(
                name = "start",
                sequenceName = "started",
                initialValue = 1000,
                allocationSize = 10)
        long id;
    }

    @Entity(name = "SequenceUnnamed")
    @SequenceGenerator(name = "of_class", initialValue = 5)
    class SequenceUnnamed {
        @Id
        @GeneratedValue(generator = "of_class")
        int id;
    }

    @Entity(name = "SequenceQuoted")
    class SequenceQuoted {
        @Id
        @GeneratedValue(generator = "q")
        @SequenceGenerator(name = "q", sequenceName = "`My Numbers`")
        int id;
    }
}

package dev.autogen.samples.corpus.basic;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Needs;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;

/** Enums that say themselves what is stored. */
@Model
@Needs("jakarta.persistence.EnumeratedValue")
interface EnumeratedValues {
    enum Status {
        OPEN("o"),
        CLOSED("c");
        @EnumeratedValue final String code;

        Status(String code) {
            this.code = code;
        }
    }

    enum Level {
        LOW(10),
        HIGH(20);
        @EnumeratedValue final int code;

        Level(int code) {
            this.code = code;
        }
    }

    @Entity(name = "EnumeratedValues")
    class EnumeratedValues1 {
        @Id int id;

        @Enumerated(EnumType.STRING)
        Status status;

        Level level;
    }
}

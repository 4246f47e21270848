package dev.autogen.samples.corpus.manytoone;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** Two tables that refer to each other. */
@Model
interface Cycle {
    @Entity(name = "Head")
    class Head {
        @Id long id;
        @ManyToOne Tail tail;
    }

    @Entity(name = "Tail")
    class Tail {
        @Id long id;

        @ManyToOne(optional = false)
        Head head;
    }
}

package dev.autogen.samples.corpus.onetoone;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

/** A one-to-one with its own class. */
@Model
interface SelfOneToOne {
    @Entity(name = "Page")
    class Page {
        @Id long id;
        @OneToOne Page next;

        @OneToOne(mappedBy = "next")
        Page previous;
    }
}

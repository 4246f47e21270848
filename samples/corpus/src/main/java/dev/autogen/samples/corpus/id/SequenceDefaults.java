package dev.autogen.samples.corpus.id;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** Settings of how sequences are named and counted. */
@Model(
        settings = {
            "hibernate.id.db_structure_naming_strategy=single",
            "hibernate.id.optimizer.pooled.preferred=none"
        })
interface SequenceDefaults {
    @Entity(name = "SequenceDefaults")
    class SequenceDefaults1 {
        @Id @GeneratedValue long id;
    }

    @Entity(name = "SequenceAlso")
    class SequenceAlso {
        @Id @GeneratedValue long id;
    }
}

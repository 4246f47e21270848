package dev.autogen.samples.corpus.id;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Ids from a sequence that nobody named. */
@Model
interface SequenceIds {
    @Entity(name = "SequenceIds")
    class SequenceIds1 {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE)
        long id;
    }

    @Entity(name = "SequenceOther")
    @Table(name = "sequence_other_table")
    class SequenceOther {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE)
        Integer id;
    }
}

package dev.autogen.samples.corpus.id;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** Sequences named as long ago. */
@Model(settings = "hibernate.id.db_structure_naming_strategy=legacy")
interface LegacySequences {
    @Entity(name = "LegacySequences")
    class LegacySequences1 {
        @Id @GeneratedValue long id;
    }

    @Entity(name = "LegacyNamed")
    class LegacyNamed {
        @Id
        @GeneratedValue(generator = "legacy_numbers")
        @SequenceGenerator(name = "legacy_numbers")
        long id;
    }

    @Entity(name = "LegacyTable")
    class LegacyTable {
        @Id
        @GeneratedValue(strategy = GenerationType.TABLE)
        long id;
    }
}

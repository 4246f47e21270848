package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Preferred types for values of the same kind. */
@Model(
        settings = {
            "hibernate.type.preferred_uuid_jdbc_type=CHAR",
            "hibernate.type.preferred_boolean_jdbc_type=INTEGER",
            "hibernate.type.preferred_duration_jdbc_type=NUMERIC",
            "hibernate.type.preferred_instant_jdbc_type=TIMESTAMP",
            "hibernate.type.preferred_array_jdbc_type=VARBINARY"
        })
interface PreferredTypes {
    @Entity(name = "Event")
    class Event {
        @Id UUID id;
        boolean done;
        java.time.Duration lasting;
        Instant moment;
        String[] words;
        @ElementCollection Set<UUID> others;
        @ManyToOne Event next;
    }
}

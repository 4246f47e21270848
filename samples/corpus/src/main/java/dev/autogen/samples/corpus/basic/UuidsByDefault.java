package dev.autogen.samples.corpus.basic;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.util.UUID;

/** The setting of how UUIDs and durations are kept. */
@Model(
        settings = {
            "hibernate.type.preferred_uuid_jdbc_type=CHAR",
            "hibernate.type.preferred_duration_jdbc_type=NUMERIC",
            "hibernate.type.preferred_boolean_jdbc_type=SMALLINT"
        })
interface UuidsByDefault {
    @Entity(name = "UuidsByDefault")
    class UuidsByDefault1 {
        @Id UUID id;
        UUID other;
        Duration duration;
        boolean yes;
    }
}

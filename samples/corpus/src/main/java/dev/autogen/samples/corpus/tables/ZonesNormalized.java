package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

/** Time zones that are not kept. */
@Model(settings = "hibernate.timezone.default_storage=NORMALIZE")
interface ZonesNormalized {
    @Entity(name = "Event")
    class Event {
        @Id long id;
        OffsetDateTime starts;
        ZonedDateTime ends;
        Instant now;
    }
}

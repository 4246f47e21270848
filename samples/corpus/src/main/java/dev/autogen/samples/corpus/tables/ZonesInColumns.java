package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import org.hibernate.annotations.TimeZoneColumn;

/** Time zones in columns of their own. */
@Model(settings = "hibernate.timezone.default_storage=COLUMN")
interface ZonesInColumns {
    @Entity(name = "Event")
    class Event {
        @Id long id;
        OffsetDateTime starts;
        @ElementCollection Set<ZonedDateTime> times;

        @TimeZoneColumn(name = "end_zone")
        OffsetDateTime ends;
    }
}

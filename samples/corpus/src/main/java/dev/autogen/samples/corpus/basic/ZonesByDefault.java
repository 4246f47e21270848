package dev.autogen.samples.corpus.basic;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

/** The setting of how zones are kept. */
@Model(
        settings = {
            "hibernate.timezone.default_storage=NORMALIZE",
            "hibernate.type.preferred_instant_jdbc_type=TIMESTAMP"
        })
interface ZonesByDefault {
    @Entity(name = "ZonesByDefault")
    class ZonesByDefault1 {
        @Id int id;
        OffsetDateTime moved;
        ZonedDateTime zoned;
        Instant instant;
    }
}

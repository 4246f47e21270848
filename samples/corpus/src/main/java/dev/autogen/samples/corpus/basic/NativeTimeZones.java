package dev.autogen.samples.corpus.basic;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

/** A zone that the database keeps. */
@Model
interface NativeTimeZones {
    @Entity(name = "NativeTimeZones")
    class NativeTimeZones1 {
        @Id int id;

        @TimeZoneStorage(TimeZoneStorageType.NATIVE)
        OffsetDateTime moved;

        @TimeZoneStorage(TimeZoneStorageType.NATIVE)
        ZonedDateTime zoned;
    }
}

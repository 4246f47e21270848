package dev.autogen.samples.corpus.basic;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

/** Each way to keep a zone. */
@Model
interface TimeZoneStorages {
    @Entity(name = "TimeZoneStorages")
    class TimeZoneStorages1 {
        @Id int id;

        @TimeZoneStorage(TimeZoneStorageType.AUTO)
        OffsetDateTime auto;

        @TimeZoneStorage(TimeZoneStorageType.COLUMN)
        OffsetDateTime columns;

        @TimeZoneStorage(TimeZoneStorageType.COLUMN)
        @TimeZoneColumn(name = "where_it_was")
        ZonedDateTime named;

        @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
        OffsetDateTime normalized;

        @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC)
        ZonedDateTime utc;

        @TimeZoneStorage(TimeZoneStorageType.COLUMN)
        OffsetTime time;
    }
}

package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import org.hibernate.annotations.ColumnDefault;

/** Versions of each type. */
@Model
interface Versions {
    @Entity(name = "VersionInt")
    class VersionInt {
        @Id int id;
        @Version int version;
    }

    @Entity(name = "VersionLong")
    class VersionLong {
        @Id int id;
        @Version Long version;
    }

    @Entity(name = "VersionShort")
    class VersionShort {
        @Id int id;
        @Version short version;
    }

    @Entity(name = "VersionInstant")
    class VersionInstant {
        @Id int id;
        @Version Instant version;
    }

    @Entity(name = "VersionLocal")
    class VersionLocal {
        @Id int id;
        @Version LocalDateTime version;
    }

    @Entity(name = "VersionTimestamp")
    class VersionTimestamp {
        @Id int id;
        @Version Timestamp version;
    }

    @Entity(name = "VersionNamed")
    class VersionNamed {
        @Id int id;

        @Version
        @Column(name = "opt_lock", nullable = false)
        @ColumnDefault("0")
        Integer version;
    }
}

package dev.autogen.samples.corpus.id;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** Ids that are UUIDs. */
@Model
interface UuidIds {
    @Entity(name = "UuidUsual")
    class UuidUsual {
        @Id
        @GeneratedValue(strategy = GenerationType.UUID)
        UUID id;
    }

    @Entity(name = "UuidText")
    class UuidText {
        @Id
        @GeneratedValue(strategy = GenerationType.UUID)
        String id;
    }

    @Entity(name = "UuidTime")
    class UuidTime {
        @Id
        @UuidGenerator(style = UuidGenerator.Style.TIME)
        UUID id;
    }

    @Entity(name = "UuidChar")
    class UuidChar {
        @Id
        @UuidGenerator
        @JdbcTypeCode(SqlTypes.CHAR)
        @Column(length = 36)
        UUID id;
    }
}

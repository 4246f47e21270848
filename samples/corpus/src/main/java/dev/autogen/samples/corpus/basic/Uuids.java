package dev.autogen.samples.corpus.basic;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** UUIDs, as each type. */
@Model
interface Uuids {
    @Entity(name = "Uuids")
    class Uuids1 {
        @Id UUID id;
        UUID usual;

        @JdbcTypeCode(SqlTypes.VARCHAR)
        UUID varchar;

        @JdbcTypeCode(SqlTypes.CHAR)
        UUID character;

        @JdbcTypeCode(SqlTypes.BINARY)
        UUID bytes;

        @JdbcTypeCode(SqlTypes.VARBINARY)
        UUID moreBytes;

        @Column(length = 36, columnDefinition = "char(36)")
        @JdbcTypeCode(SqlTypes.CHAR)
        UUID defined;
    }
}

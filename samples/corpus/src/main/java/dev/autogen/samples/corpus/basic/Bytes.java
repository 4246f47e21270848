package dev.autogen.samples.corpus.basic;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Bytes of each length. */
@Model
interface Bytes {
    @Entity(name = "Bytes")
    class Holder {
        @Id int id;
        byte[] usual;

        @Column(length = 20)
        byte[] brief;

        @Column(length = 100000)
        byte[] wide;

        @JdbcTypeCode(SqlTypes.BINARY)
        @Column(length = 16)
        byte[] fixed;

        @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
        byte[] widest;
    }
}

package dev.autogen.samples.corpus.basic;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Long types without large objects. */
@Model
interface LongTypes {
    @Entity(name = "LongTypes")
    class LongTypes1 {
        @Id int id;

        @JdbcTypeCode(SqlTypes.LONGVARCHAR)
        String longVarchar;

        @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
        String long32Varchar;

        @JdbcTypeCode(SqlTypes.LONGVARBINARY)
        byte[] longVarbinary;

        @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
        byte[] long32Varbinary;

        @JdbcTypeCode(SqlTypes.CLOB)
        String clob;

        @JdbcTypeCode(SqlTypes.BLOB)
        byte[] blob;

        @JdbcTypeCode(SqlTypes.MATERIALIZED_CLOB)
        String materializedClob;

        @JdbcTypeCode(SqlTypes.MATERIALIZED_BLOB)
        byte[] materializedBlob;

        @JdbcTypeCode(SqlTypes.NCLOB)
        String nclob;
    }
}

package dev.autogen.samples.corpus.basic;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Small numbers by their JDBC types. */
@Model
interface SmallCodes {
    @Entity(name = "SmallCodes")
    class SmallCodes1 {
        @Id int id;

        @JdbcTypeCode(SqlTypes.TINYINT)
        int tiny;

        @JdbcTypeCode(SqlTypes.SMALLINT)
        int small;

        @JdbcTypeCode(SqlTypes.BIGINT)
        Integer big;

        @JdbcTypeCode(SqlTypes.BIT)
        Boolean bit;

        @JdbcTypeCode(SqlTypes.SMALLINT)
        Boolean flag;

        @JdbcTypeCode(SqlTypes.REAL)
        float real;

        @JdbcTypeCode(SqlTypes.FLOAT)
        double floating;

        @JdbcTypeCode(SqlTypes.DOUBLE)
        float doubled;

        @JdbcTypeCode(SqlTypes.VARCHAR)
        int asText;

        @JdbcTypeCode(SqlTypes.CHAR)
        boolean asLetter;
    }
}

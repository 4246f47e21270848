package dev.autogen.samples.corpus.basic;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Numbers with precision and scale. */
@Model
interface Decimals {
    @Entity(name = "Decimals")
    class Decimals1 {
        @Id int id;
        BigDecimal usual;

        @Column(precision = 12, scale = 4)
        BigDecimal money;

        @Column(precision = 9)
        BigDecimal whole;

        @Column(scale = 0)
        BigDecimal noScale;

        BigInteger huge;

        @Column(precision = 20)
        BigInteger huge20;

        @Column(precision = 10)
        double rough;

        @Column(precision = 10)
        float rougher;

        @JdbcTypeCode(SqlTypes.NUMERIC)
        BigDecimal numeric;

        @JdbcTypeCode(SqlTypes.DECIMAL)
        BigDecimal decimal;

        @Column(columnDefinition = "DECIMAL(7, 3)")
        BigDecimal defined;
    }
}

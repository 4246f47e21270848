package dev.autogen.samples.corpus.basic;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.sql.NClob;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Nationalized;
import org.hibernate.type.SqlTypes;

/** National characters. */
@Model
interface NationalTexts {
    @Entity(name = "NationalTexts")
    class NationalTexts1 {
        @Id int id;
        @Nationalized String text;

        @Nationalized
        @Column(length = 12)
        String brief;

        @Nationalized char letter;
        @Nationalized @Lob String large;
        NClob nclob;

        @JdbcTypeCode(SqlTypes.NVARCHAR)
        String nvarchar;

        @JdbcTypeCode(SqlTypes.NCHAR)
        @Column(length = 4)
        String nchar;
    }
}

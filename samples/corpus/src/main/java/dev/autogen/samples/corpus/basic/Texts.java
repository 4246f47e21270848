package dev.autogen.samples.corpus.basic;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Strings of each length, and arrays of characters. */
@Model
interface Texts {
    @Entity(name = "Text")
    class Text {
        @Id int id;
        String usual;

        @Column(length = 20)
        String brief;

        @Column(length = 32600)
        String wide;

        @Column(length = 100000)
        String wider;

        @Column(length = Length.LONG32)
        String widest;

        @Column(length = 3)
        char[] letters;

        @Column(columnDefinition = "text")
        String text;

        @JdbcTypeCode(SqlTypes.CHAR)
        @Column(length = 8)
        String padded;

        @JdbcTypeCode(SqlTypes.CHAR)
        String one;
    }
}

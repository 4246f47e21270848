package dev.autogen.samples.corpus.basic;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JavaType;
import org.hibernate.annotations.JdbcType;

/** Types chosen by their classes. */
@Model
interface JdbcTypes {
    @Entity(name = "JdbcTypes")
    class JdbcTypes1 {
        @Id int id;

        @JdbcType(org.hibernate.type.descriptor.jdbc.CharJdbcType.class)
        String padded;

        @JdbcType(org.hibernate.type.descriptor.jdbc.SmallIntJdbcType.class)
        Boolean flag;

        @JdbcType(org.hibernate.type.descriptor.jdbc.BigIntJdbcType.class)
        Integer big;

        @JavaType(org.hibernate.type.descriptor.java.StringJavaType.class)
        @Column(length = 9)
        String word;
    }
}

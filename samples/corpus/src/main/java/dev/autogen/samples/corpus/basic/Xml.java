package dev.autogen.samples.corpus.basic;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Maps and texts as XML. */
@Model
interface Xml {
    @Entity(name = "Xml")
    class Xml1 {
        @Id int id;

        @JdbcTypeCode(SqlTypes.SQLXML)
        Map<String, String> map;

        @JdbcTypeCode(SqlTypes.SQLXML)
        String text;
    }
}

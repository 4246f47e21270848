package dev.autogen.samples.corpus.basic;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Maps, lists and texts as JSON. */
@Model
interface JsonMaps {
    @Entity(name = "JsonMaps")
    class JsonMaps1 {
        @Id int id;

        @JdbcTypeCode(SqlTypes.JSON)
        Map<String, String> map;

        @JdbcTypeCode(SqlTypes.JSON)
        @Column(nullable = false)
        List<String> list;

        @JdbcTypeCode(SqlTypes.JSON)
        String text;

        @JdbcTypeCode(SqlTypes.JSON)
        @Column(columnDefinition = "json")
        Map<String, Object> plain;

        @JdbcTypeCode(SqlTypes.JSON)
        @ColumnDefault("'{}'")
        Map<String, Object> empty;

        @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
        String longText;
    }
}

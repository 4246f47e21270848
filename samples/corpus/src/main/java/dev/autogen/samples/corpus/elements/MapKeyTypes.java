package dev.autogen.samples.corpus.elements;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyClass;
import jakarta.persistence.MapKeyEnumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.MapKeyJavaType;
import org.hibernate.annotations.MapKeyJdbcType;
import org.hibernate.annotations.MapKeyJdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Keys of maps by their types, classes and converters. */
@Model
interface MapKeyTypes {
    class Upper implements AttributeConverter<String, String> {
        @Override
        public String convertToDatabaseColumn(String attribute) {
            return attribute;
        }

        @Override
        public String convertToEntityAttribute(String column) {
            return column;
        }
    }

    class Cents implements AttributeConverter<BigDecimal, Long> {
        @Override
        public Long convertToDatabaseColumn(BigDecimal attribute) {
            return attribute.movePointRight(2).longValue();
        }

        @Override
        public BigDecimal convertToEntityAttribute(Long column) {
            return BigDecimal.valueOf(column, 2);
        }
    }

    enum Kind {
        A,
        B
    }

    @Entity(name = "Book")
    class Book {
        @Id long id;

        @ElementCollection
        @MapKeyJdbcTypeCode(SqlTypes.SMALLINT)
        Map<Integer, String> small;

        @ElementCollection
        @MapKeyJdbcType(org.hibernate.type.descriptor.jdbc.BigIntJdbcType.class)
        Map<Integer, String> big;

        @ElementCollection
        @MapKeyJavaType(org.hibernate.type.descriptor.java.UUIDJavaType.class)
        Map<UUID, String> uuids;

        @ElementCollection
        @MapKeyClass(Short.class)
        Map<Number, String> shorts;

        @ElementCollection
        @Convert(attributeName = "key", converter = Upper.class)
        @Convert(attributeName = "value", converter = Cents.class)
        Map<String, BigDecimal> prices;

        @ElementCollection
        @MapKeyEnumerated(EnumType.STRING)
        @Enumerated(EnumType.ORDINAL)
        Map<Kind, Kind> kinds;

        @ElementCollection Map<LocalDate, Kind> days;
    }
}

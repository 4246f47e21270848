package dev.autogen.samples.corpus.elements;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Converters for elements and keys. */
@Model
interface ConvertedElements {
    class Money {
        long cents;
    }

    @Converter(autoApply = true)
    class MoneyConverter implements AttributeConverter<Money, Long> {
        @Override
        public Long convertToDatabaseColumn(Money it) {
            return it == null ? null : it.cents;
        }

        @Override
        public Money convertToEntityAttribute(Long it) {
            return new Money();
        }
    }

    @Converter
    class YesNo implements AttributeConverter<Boolean, String> {
        @Override
        public String convertToDatabaseColumn(Boolean it) {
            return Boolean.TRUE.equals(it) ? "Y" : "N";
        }

        @Override
        public Boolean convertToEntityAttribute(String it) {
            return "Y".equals(it);
        }
    }

    @Entity(name = "Box")
    class Box {
        @Id long id;
        @ElementCollection Set<Money> sums;

        @ElementCollection
        @Convert(converter = YesNo.class)
        @Column(length = 1)
        List<Boolean> flags;

        @ElementCollection
        @Convert(attributeName = "key", converter = YesNo.class)
        Map<Boolean, Money> map;
    }
}

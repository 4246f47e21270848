package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.MapKeyColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** How long, precise and large what a converter makes is. */
@Model
interface ConvertedLengths {
    record Code(String text) {}

    enum Kind {
        A,
        B
    }

    @Converter(autoApply = true)
    class ToText implements AttributeConverter<Code, String> {
        @Override
        public String convertToDatabaseColumn(Code attribute) {
            return attribute.text();
        }

        @Override
        public Code convertToEntityAttribute(String column) {
            return new Code(column);
        }
    }

    class ToNumber implements AttributeConverter<Code, BigDecimal> {
        @Override
        public BigDecimal convertToDatabaseColumn(Code attribute) {
            return new BigDecimal(attribute.text());
        }

        @Override
        public Code convertToEntityAttribute(BigDecimal column) {
            return new Code(column.toString());
        }
    }

    class ToBytes implements AttributeConverter<Code, byte[]> {
        @Override
        public byte[] convertToDatabaseColumn(Code attribute) {
            return attribute.text().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }

        @Override
        public Code convertToEntityAttribute(byte[] column) {
            return new Code(new String(column, java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    class ToKind implements AttributeConverter<Code, Kind> {
        @Override
        public Kind convertToDatabaseColumn(Code attribute) {
            return Kind.valueOf(attribute.text());
        }

        @Override
        public Code convertToEntityAttribute(Kind column) {
            return new Code(column.name());
        }
    }

    class ToMoment implements AttributeConverter<Code, Instant> {
        @Override
        public Instant convertToDatabaseColumn(Code attribute) {
            return Instant.parse(attribute.text());
        }

        @Override
        public Code convertToEntityAttribute(Instant column) {
            return new Code(column.toString());
        }
    }

    @Converter
    class KindToLetter implements AttributeConverter<Kind, Character> {
        @Override
        public Character convertToDatabaseColumn(Kind attribute) {
            return attribute.name().charAt(0);
        }

        @Override
        public Kind convertToEntityAttribute(Character column) {
            return Kind.valueOf(column.toString());
        }
    }

    @Entity(name = "Book")
    class Book {
        @Id long id;

        Code usual;

        @Column(length = 17)
        Code seventeen;

        @Convert(converter = ToNumber.class)
        @Column(precision = 9, scale = 3)
        Code number;

        @Convert(converter = ToNumber.class)
        Code anyNumber;

        @Convert(converter = ToBytes.class)
        @Column(length = 70)
        Code bytes;

        @Lob
        @Convert(converter = ToBytes.class)
        Code lob;

        @Convert(converter = ToKind.class)
        Code kind;

        @Convert(converter = ToMoment.class)
        @Column(secondPrecision = 2)
        Code moment;

        @Convert(converter = KindToLetter.class)
        Kind letter;

        @Convert(converter = KindToLetter.class)
        @Column(columnDefinition = "char(2) default 'x'")
        Kind defined;

        @ElementCollection
        @Column(length = 5)
        Set<Code> codes;

        @ElementCollection
        @MapKeyColumn(length = 6)
        Map<Code, Kind> map;
    }
}

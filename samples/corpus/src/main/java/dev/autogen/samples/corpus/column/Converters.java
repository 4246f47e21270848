package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;

/** Converters to each basic type. */
@Model
interface Converters {
    record Code(String text) {}

    record Money(BigDecimal amount) {}

    record Span(long millis) {}

    record Flag(boolean set) {}

    record Day(LocalDate date) {}

    class Picture {
        final byte[] bytes;

        Picture(byte[] bytes) {
            this.bytes = bytes;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    record Moment(Timestamp at) {}

    enum Kind {
        ONE,
        TWO
    }

    @Converter(autoApply = true)
    class CodeConverter implements AttributeConverter<Code, String> {
        @Override
        public String convertToDatabaseColumn(Code it) {
            return it == null ? null : it.text();
        }

        @Override
        public Code convertToEntityAttribute(String it) {
            return it == null ? null : new Code(it);
        }
    }

    @Converter
    class MoneyConverter implements AttributeConverter<Money, BigDecimal> {
        @Override
        public BigDecimal convertToDatabaseColumn(Money it) {
            return it == null ? null : it.amount();
        }

        @Override
        public Money convertToEntityAttribute(BigDecimal it) {
            return it == null ? null : new Money(it);
        }
    }

    @Converter(autoApply = true)
    class SpanConverter implements AttributeConverter<Span, Long> {
        @Override
        public Long convertToDatabaseColumn(Span it) {
            return it == null ? null : it.millis();
        }

        @Override
        public Span convertToEntityAttribute(Long it) {
            return it == null ? null : new Span(it);
        }
    }

    @Converter
    class FlagConverter implements AttributeConverter<Flag, Boolean> {
        @Override
        public Boolean convertToDatabaseColumn(Flag it) {
            return it == null ? null : it.set();
        }

        @Override
        public Flag convertToEntityAttribute(Boolean it) {
            return it == null ? null : new Flag(it);
        }
    }

    @Converter
    class DayConverter implements AttributeConverter<Day, LocalDate> {
        @Override
        public LocalDate convertToDatabaseColumn(Day it) {
            return it == null ? null : it.date();
        }

        @Override
        public Day convertToEntityAttribute(LocalDate it) {
            return it == null ? null : new Day(it);
        }
    }

    @Converter
    class PictureConverter implements AttributeConverter<Picture, byte[]> {
        @Override
        public byte[] convertToDatabaseColumn(Picture it) {
            return it == null ? null : it.bytes();
        }

        @Override
        public Picture convertToEntityAttribute(byte[] it) {
            return it == null ? null : new Picture(it);
        }
    }

    @Converter
    class MomentConverter implements AttributeConverter<Moment, Timestamp> {
        @Override
        public Timestamp convertToDatabaseColumn(Moment it) {
            return it == null ? null : it.at();
        }

        @Override
        public Moment convertToEntityAttribute(Timestamp it) {
            return it == null ? null : new Moment(it);
        }
    }

    @Converter
    class KindConverter implements AttributeConverter<Kind, String> {
        @Override
        public String convertToDatabaseColumn(Kind it) {
            return it == null ? null : it.name();
        }

        @Override
        public Kind convertToEntityAttribute(String it) {
            return it == null ? null : Kind.valueOf(it);
        }
    }

    @Converter
    class LetterConverter implements AttributeConverter<Boolean, Character> {
        @Override
        public Character convertToDatabaseColumn(Boolean it) {
            return it == null ? null : it ? 'J' : 'N';
        }

        @Override
        public Boolean convertToEntityAttribute(Character it) {
            return it == null ? null : it == 'J';
        }
    }

    @Converter
    class ListConverter implements AttributeConverter<List<String>, String> {
        @Override
        public String convertToDatabaseColumn(List<String> it) {
            return it == null ? null : String.join(",", it);
        }

        @Override
        public List<String> convertToEntityAttribute(String it) {
            return it == null ? null : List.of(it.split(",", -1));
        }
    }

    @Entity(name = "Converters")
    class Converters1 {
        @Id int id;

        @Column(length = 12)
        Code code;

        @Convert(converter = MoneyConverter.class)
        @Column(precision = 8, scale = 2)
        Money money;

        Span span;

        @Convert(converter = FlagConverter.class)
        Flag flag;

        @Convert(converter = DayConverter.class)
        Day day;

        @Convert(converter = PictureConverter.class)
        Picture picture;

        @Convert(converter = MomentConverter.class)
        Moment moment;

        @Convert(converter = KindConverter.class)
        @Column(length = 3)
        Kind kind;

        @Convert(converter = LetterConverter.class)
        Boolean letter;

        @Convert(converter = ListConverter.class)
        @Column(length = 1000)
        List<String> list;

        @Convert(disableConversion = true)
        String plain;
    }
}

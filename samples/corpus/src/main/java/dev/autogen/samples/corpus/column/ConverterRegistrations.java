package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.util.Set;

/** Converters that a model applies or not. */
@Model
interface ConverterRegistrations {
    class Upper {
        final String text;

        Upper(String text) {
            this.text = text;
        }
    }

    @Converter(autoApply = true)
    class UpperConverter implements AttributeConverter<Upper, String> {
        @Override
        public String convertToDatabaseColumn(Upper it) {
            return it == null ? null : it.text;
        }

        @Override
        public Upper convertToEntityAttribute(String it) {
            return it == null ? null : new Upper(it);
        }
    }

    @Converter(autoApply = true)
    class DurationConverter implements AttributeConverter<Duration, Integer> {
        @Override
        public Integer convertToDatabaseColumn(Duration it) {
            return it == null ? null : (int) it.toMinutes();
        }

        @Override
        public Duration convertToEntityAttribute(Integer it) {
            return it == null ? null : Duration.ofMinutes(it);
        }
    }

    @Embeddable
    class Parts {
        Upper upper;
        Duration length;
    }

    @Entity(name = "Registrations")
    class Registrations {
        @Id int id;
        @Embedded Parts parts;

        @Embedded
        @Convert(attributeName = "upper", converter = UpperConverter.class)
        @AttributeOverride(name = "upper", column = @Column(name = "other_upper"))
        @AttributeOverride(name = "length", column = @Column(name = "other_length"))
        Parts others;

        Duration duration;
        @ElementCollection Set<Upper> several;
    }
}

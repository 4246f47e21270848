package dev.autogen.samples.corpus.registered;

import jakarta.persistence.AttributeConverter;

class DegreeConverter implements AttributeConverter<Degree, Integer> {
    @Override
    public Integer convertToDatabaseColumn(Degree degree) {
        return degree == null ? null : degree.value();
    }

    @Override
    public Degree convertToEntityAttribute(Integer value) {
        return value == null ? null : new Degree(value);
    }
}

package dev.autogen.samples.shop;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores every {@link CountryCode} as its letters; applied by itself. */
@Converter(autoApply = true)
public class CountryCodeConverter implements AttributeConverter<CountryCode, String> {
    @Override
    public String convertToDatabaseColumn(CountryCode code) {
        return code == null ? null : code.letters();
    }

    @Override
    public CountryCode convertToEntityAttribute(String letters) {
        return letters == null ? null : new CountryCode(letters);
    }
}

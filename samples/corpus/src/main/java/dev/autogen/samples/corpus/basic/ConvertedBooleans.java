package dev.autogen.samples.corpus.basic;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.TrueFalseConverter;
import org.hibernate.type.YesNoConverter;

/** Booleans by the converters of Hibernate. */
@Model
interface ConvertedBooleans {
    @Entity(name = "ConvertedBooleans")
    class ConvertedBooleans1 {
        @Id int id;

        @Convert(converter = YesNoConverter.class)
        boolean yesNo;

        @Convert(converter = TrueFalseConverter.class)
        Boolean trueFalse;

        @Convert(converter = NumericBooleanConverter.class)
        boolean numeric;

        @Convert(converter = YesNoConverter.class)
        @Column(nullable = false)
        @ColumnDefault("'N'")
        Boolean usually;
    }
}

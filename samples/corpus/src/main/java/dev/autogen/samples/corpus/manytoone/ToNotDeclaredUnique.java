package dev.autogen.samples.corpus.manytoone;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;

/** A many-to-one to a column that only the reference makes unique. */
@Refused(
        by = 6,
        on = {Place.POSTGRES_14, Place.POSTGRES_16, Place.POSTGRES_18},
        because = "no unique key stands on the column that is referred to")
@SuppressWarnings("serial")
@Model
interface ToNotDeclaredUnique {
    @Entity(name = "Country")
    class Country implements Serializable {
        @Id long id;
        String code;
    }

    @Entity(name = "City")
    class City {
        @Id long id;

        @ManyToOne
        @JoinColumn(name = "country_code", referencedColumnName = "code")
        Country country;
    }
}

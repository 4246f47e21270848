package dev.autogen.samples.corpus.manytoone;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;

/** A many-to-one to a column that is unique and not the key. */
@SuppressWarnings("serial")
@Model
interface ToUniqueColumn {
    @Entity(name = "Country")
    class Country implements Serializable {
        @Id long id;

        @Column(unique = true, length = 2)
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

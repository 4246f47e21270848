package dev.autogen.samples.corpus.manytoone;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import org.hibernate.annotations.NaturalId;

/** A natural id made of an association and a value. */
@Model
interface NaturalIdAssociation {
    @Entity(name = "Country")
    class Country {
        @Id long id;
    }

    @Entity(name = "City")
    class City {
        @Id long id;
        @NaturalId @ManyToOne Country country;
        @NaturalId String name;
    }

    @Entity(name = "Mayor")
    class Mayor {
        @Id long id;

        @NaturalId(mutable = true)
        @OneToOne
        City city;
    }
}

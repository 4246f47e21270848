package dev.autogen.samples.corpus.xml;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Set;

/** What an orm.xml says for all of its unit: quoted names, a schema, the way of access. */
@Refused(
        on = {Place.POSTGRES_14, Place.POSTGRES_16, Place.POSTGRES_18},
        at = Refused.Step.STATEMENT,
        because = "Hibernate creates the schema of an orm.xml twice")
@Model(
        mappingFiles = "xml/unit-defaults.xml",
        unit = "unit-defaults",
        schemas = {"public", "sales"})
interface UnitDefaults {
    @Entity(name = "Book")
    class Book {
        @Id long id;

        @Column(name = "t")
        String title;

        @ManyToOne Book next;

        @ElementCollection Set<String> words;
    }
}

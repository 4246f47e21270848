package dev.autogen.samples.corpus.embeddables;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An embeddable as XML. */
@Refused(on = Place.SQLITE, because = "SQLite has no XML")
@Refused(
        on = {Place.POSTGRES_14, Place.POSTGRES_16, Place.POSTGRES_18},
        by = 6,
        because = "Hibernate 6 knows no embeddables as XML on PostgreSQL")
@Model
interface XmlAggregate {
    @Embeddable
    class Address {
        String street;
        int no;
    }

    @Entity(name = "Human")
    class Human {
        @Id long id;

        @JdbcTypeCode(SqlTypes.SQLXML)
        Address home;
    }
}

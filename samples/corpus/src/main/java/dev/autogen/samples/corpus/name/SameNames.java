package dev.autogen.samples.corpus.name;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** The same table in two schemas. */
@Model(schemas = {"a", "b"})
@Refused(on = Place.SQLITE, because = "Hibernate leaves out the schemas, and the names collide")
interface SameNames {
    @Entity(name = "ThingOfA")
    @Table(schema = "a", name = "thing")
    class ThingOfA {
        @Id int id;

        @Column(unique = true)
        String code;
    }

    @Entity(name = "ThingOfB")
    @Table(schema = "b", name = "thing")
    class ThingOfB {
        @Id long id;
        @ManyToOne ThingOfA a;

        @Column(unique = true)
        String code;
    }
}

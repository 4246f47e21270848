package dev.autogen.samples.corpus.derived;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;

/** A key that grows along three tables. */
@Model
interface SeveralLevels {
    @Entity(name = "Country")
    class Country {
        @Id String code;
    }

    record RegionId(String country, int no) implements Serializable {}

    @Entity(name = "Region")
    @IdClass(RegionId.class)
    class Region {
        @Id @ManyToOne Country country;

        @Id
        @Column(name = "no")
        int no;
    }

    record TownId(RegionId region, String name) implements Serializable {}

    @Entity(name = "Town")
    @IdClass(TownId.class)
    class Town {
        @Id @ManyToOne Region region;
        @Id String name;
    }
}

package dev.autogen.jpa;

import static dev.autogen.schema.Attribute.attribute;
import static dev.autogen.schema.CompositeType.compositeType;
import static dev.autogen.schema.DataType.array;
import static dev.autogen.schema.DataType.integer;
import static dev.autogen.schema.DataType.named;
import static dev.autogen.schema.DataType.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Struct;
import org.junit.jupiter.api.Test;

/** Embeddables that are kept as composite types. */
class StructsTest {

    @Embeddable
    @Struct(
            name = "Spot",
            attributes = {"y", "x"})
    static class Spot {
        Integer x;

        @Column(length = 9, comment = "How far up")
        String y;
    }

    @Embeddable
    @Struct(name = "way")
    static class Way {
        Spot head;
        Spot[] tail;
    }

    @Entity(name = "Trip")
    static class Trip {
        @Id long id;
        Way way;
        Way[] others;
    }

    @Test
    void eachStandsAfterWhatItIsMadeOfWithItsAttributesInHibernatesOrder() {
        var schema = Read.POSTGRES.schema(Trip.class);
        assertThat(schema.compositeTypes())
                .containsExactly(
                        compositeType("spot")
                                .attribute(attribute("y", varchar(9)).comment("How far up"))
                                .attribute("x", integer()),
                        compositeType("way")
                                .attribute("head", named("spot"))
                                .attribute("tail", array(named("spot"))));
        assertThat(schema.tables().get(0).findColumn("way").orElseThrow().type())
                .isEqualTo(named("way"));
        assertThat(schema.tables().get(0).findColumn("others").orElseThrow().type())
                .isEqualTo(array(named("way")));
    }
}

package dev.autogen.samples.corpus.id;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** Ids that the database numbers. */
@Model
@Refused(
        on = Place.SQLITE,
        at = Refused.Step.VALIDATION,
        because = "Hibernate makes an integer and expects a bigint")
interface IdentityIds {
    @Entity(name = "IdentityInt")
    class IdentityInt {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Integer id;
    }

    @Entity(name = "IdentityLong")
    class IdentityLong {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        @Column(name = "number")
        long id;

        String name;
    }
}

package dev.autogen.samples.corpus.onetoone;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;

/** A one-to-one that is not optional. */
@Model
interface RequiredOneToOne {
    @Entity(name = "Passport")
    class Passport {
        @Id long id;
        String number;
    }

    @Entity(name = "Person")
    class Person {
        @Id long id;

        @OneToOne(optional = false)
        @JoinColumn(name = "passport_no")
        Passport passport;
    }
}

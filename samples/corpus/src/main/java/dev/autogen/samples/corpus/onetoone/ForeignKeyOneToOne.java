package dev.autogen.samples.corpus.onetoone;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

/** A one-to-one by a foreign key, which is unique. */
@Model
interface ForeignKeyOneToOne {
    @Entity(name = "Passport")
    class Passport {
        @Id long id;
        String number;
    }

    @Entity(name = "Person")
    class Person {
        @Id long id;
        @OneToOne Passport passport;
    }
}

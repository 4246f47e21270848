package dev.autogen.samples.corpus.onetoone;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

/** A one-to-one that shares its primary key. */
@Model
interface MapsIdOneToOne {
    @Entity(name = "Account")
    class Account {
        @Id long id;

        @OneToOne(mappedBy = "account")
        Details details;
    }

    @Entity(name = "Details")
    class Details {
        @Id long id;
        @OneToOne @MapsId Account account;
        String text;
    }
}

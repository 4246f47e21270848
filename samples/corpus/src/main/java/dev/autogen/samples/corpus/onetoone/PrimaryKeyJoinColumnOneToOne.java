package dev.autogen.samples.corpus.onetoone;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;

/** A one-to-one over primary keys, without a column of its own. */
@Model
interface PrimaryKeyJoinColumnOneToOne {
    @Entity(name = "Account")
    class Account {
        @Id long id;
    }

    @Entity(name = "Details")
    class Details {
        @Id long id;

        @OneToOne
        @PrimaryKeyJoinColumn(name = "id", foreignKey = @ForeignKey(name = "details_account_ref"))
        Account account;
    }
}

package dev.autogen.samples.corpus.derived;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;

/** An embedded id that holds an association itself. */
@SuppressWarnings("serial")
@Model
interface EmbeddedIdWithAssociation {
    @Entity(name = "User")
    @Table(name = "users")
    class User {
        @Id long id;
    }

    @Entity(name = "Role")
    @Table(name = "roles")
    class Role {
        @Id long id;
    }

    @Embeddable
    class GrantId implements Serializable {
        @ManyToOne User user;

        @ManyToOne
        @JoinColumn(name = "role_ref")
        Role role;
    }

    @Entity(name = "Granted")
    class Granted {
        @EmbeddedId GrantId id;
        String note;
    }
}

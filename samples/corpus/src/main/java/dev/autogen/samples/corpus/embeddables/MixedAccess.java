package dev.autogen.samples.corpus.embeddables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;

/** Fields and getters in one class. */
@Model
interface MixedAccess {
    @Entity(name = "Account")
    @Access(AccessType.FIELD)
    class Account {
        @Id Long id;
        @Transient private String secret;

        @Access(AccessType.PROPERTY)
        @Column(name = "shown")
        public String getShown() {
            return secret;
        }

        public void setShown(String it) {}
    }
}

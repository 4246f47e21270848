package dev.autogen.samples.corpus.inheritance;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.PrimaryKeyJoinColumns;
import java.io.Serializable;

/** Joined tables with a composite key. */
@SuppressWarnings("serial")
@Model
interface JoinedCompositeKey {
    @Embeddable
    class AnimalId implements Serializable {
        String zoo;
        int no;
    }

    @Entity(name = "Animal")
    @Inheritance(strategy = InheritanceType.JOINED)
    class Animal {
        @EmbeddedId AnimalId id;
    }

    @Entity(name = "Dog")
    @PrimaryKeyJoinColumns({
        @PrimaryKeyJoinColumn(name = "dog_no", referencedColumnName = "no"),
        @PrimaryKeyJoinColumn(name = "dog_zoo", referencedColumnName = "zoo")
    })
    class Dog extends Animal {
        String breed;
    }
}

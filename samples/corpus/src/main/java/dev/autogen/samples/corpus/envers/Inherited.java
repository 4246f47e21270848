package dev.autogen.samples.corpus.envers;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import org.hibernate.envers.Audited;

/** Audit tables of each inheritance strategy. */
@Model
interface Inherited {
    @Entity(name = "Animal")
    @Audited
    @Inheritance(strategy = InheritanceType.JOINED)
    class Animal {
        @Id long id;
    }

    @Entity(name = "Dog")
    @Audited
    class Dog extends Animal {
        String breed;
    }

    @Entity(name = "Plant")
    @Audited
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    class Plant {
        @Id long id;
    }

    @Entity(name = "Tree")
    @Audited
    class Tree extends Plant {
        int height;
    }

    @Entity(name = "Stone")
    @Audited
    class Stone {
        @Id long id;
    }

    @Entity(name = "Gem")
    @Audited
    class Gem extends Stone {
        @Embedded Cut cut;
    }

    @Embeddable
    class Cut {
        int faces;
    }
}

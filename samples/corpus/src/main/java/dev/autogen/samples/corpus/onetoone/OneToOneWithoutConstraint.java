package dev.autogen.samples.corpus.onetoone;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;

/** A one-to-one that asks for no foreign key. */
@Model
interface OneToOneWithoutConstraint {
    @Entity(name = "Target")
    class Target {
        @Id long id;
    }

    @Entity(name = "Source")
    class Source {
        @Id long id;

        @OneToOne
        @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
        Target target;
    }
}

package dev.autogen.samples.corpus.manytoone;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** A column that is mapped as a value and as an association. */
@Model
interface ReadOnlyColumnAndAssociation {
    @Entity(name = "Goal")
    class Goal {
        @Id long id;
    }

    @Entity(name = "Step")
    class Step {
        @Id long id;

        @Column(name = "goal_id", insertable = false, updatable = false)
        Long goalId;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "goal_id")
        Goal goal;
    }
}

package dev.autogen.samples.corpus.manytoone;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** Foreign keys that the user named, or did not want. */
@Model
interface ForeignKeyNames {
    @Entity(name = "Goal")
    class Goal {
        @Id long id;
    }

    @Entity(name = "Step")
    class Step {
        @Id long id;

        @ManyToOne
        @JoinColumn(name = "named", foreignKey = @ForeignKey(name = "step_goal_ref"))
        Goal named;

        @ManyToOne
        @JoinColumn(name = "quoted", foreignKey = @ForeignKey(name = "\"FK Step Goal\""))
        Goal quoted;

        @ManyToOne
        @JoinColumn(name = "loose", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
        Goal loose;

        @ManyToOne
        @JoinColumn(name = "either", foreignKey = @ForeignKey(ConstraintMode.PROVIDER_DEFAULT))
        Goal either;
    }
}

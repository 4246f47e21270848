package dev.autogen.samples.corpus.manytoone;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** A foreign key that is given as SQL. */
@Model
interface ForeignKeyDefinition {
    @Entity(name = "Goal")
    class Goal {
        @Id long id;
    }

    @Entity(name = "Step")
    class Step {
        @Id long id;

        @ManyToOne
        @JoinColumn(
                name = "goal_id",
                foreignKey =
                        @ForeignKey(
                                name = "step_goal_ref",
                                foreignKeyDefinition =
                                        "foreign key (goal_id) references Goal (id) on delete set null on update cascade"))
        Goal goal;
    }
}

package dev.autogen.samples.corpus.manytoone;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** Indexes and unique constraints over associations. */
@Model
interface IndexOnAssociation {
    @Entity(name = "Goal")
    class Goal {
        @Id long id;
    }

    @Entity(name = "Step")
    @Table(
            indexes = @Index(name = "step_goal_index", columnList = "goal_id, place desc"),
            uniqueConstraints = @UniqueConstraint(columnNames = {"other_id", "place"}))
    class Step {
        @Id long id;
        int place;
        @ManyToOne Goal goal;
        @ManyToOne Goal other;
    }
}

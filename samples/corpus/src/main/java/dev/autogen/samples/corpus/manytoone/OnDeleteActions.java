package dev.autogen.samples.corpus.manytoone;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** What the database does when the target goes. */
@Model
interface OnDeleteActions {
    @Entity(name = "Goal")
    class Goal {
        @Id long id;
    }

    @Entity(name = "Step")
    class Step {
        @Id long id;

        @ManyToOne
        @OnDelete(action = OnDeleteAction.CASCADE)
        Goal cascade;

        @ManyToOne
        @OnDelete(action = OnDeleteAction.SET_NULL)
        Goal setNull;

        @ManyToOne
        @OnDelete(action = OnDeleteAction.SET_DEFAULT)
        @ColumnDefault("0")
        Goal setDefault;

        @ManyToOne
        @OnDelete(action = OnDeleteAction.RESTRICT)
        Goal restrict;

        @ManyToOne
        @OnDelete(action = OnDeleteAction.NO_ACTION)
        Goal noAction;
    }
}

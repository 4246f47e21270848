package dev.autogen.samples.corpus.manytoone;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;

/** A many-to-one whose target may be missing has no foreign key. */
@Model
interface NotFoundManyToOne {
    @Entity(name = "Goal")
    class Goal {
        @Id long id;
    }

    @Entity(name = "Step")
    class Step {
        @Id long id;

        @ManyToOne
        @NotFound(action = NotFoundAction.IGNORE)
        Goal goal;

        @ManyToOne
        @NotFound(action = NotFoundAction.EXCEPTION)
        Goal other;
    }
}

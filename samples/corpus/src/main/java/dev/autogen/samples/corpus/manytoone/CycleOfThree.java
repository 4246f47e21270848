package dev.autogen.samples.corpus.manytoone;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.util.Set;

/** Three tables in a circle, one of which also refers to itself. */
@Model
interface CycleOfThree {
    @Entity(name = "Rock")
    class Rock {
        @Id long id;
        @ManyToOne Paper loses;
        @ManyToOne Rock twin;
    }

    @Entity(name = "Paper")
    class Paper {
        @Id long id;
        @OneToOne Scissors loses;
    }

    @Entity(name = "Scissors")
    class Scissors {
        @Id long id;
        @ManyToMany Set<Rock> loses;
    }
}

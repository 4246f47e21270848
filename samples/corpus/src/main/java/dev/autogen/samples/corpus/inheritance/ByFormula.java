package dev.autogen.samples.corpus.inheritance;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.DiscriminatorFormula;

/** A discriminator that is computed and has no column. */
@Model
interface ByFormula {
    @Entity(name = "Animal")
    @DiscriminatorFormula("case when barks then 'd' else 'a' end")
    @DiscriminatorValue("a")
    class Animal {
        @Id long id;
        boolean barks;
    }

    @Entity(name = "Dog")
    @DiscriminatorValue("d")
    class Dog extends Animal {
        String breed;
    }
}

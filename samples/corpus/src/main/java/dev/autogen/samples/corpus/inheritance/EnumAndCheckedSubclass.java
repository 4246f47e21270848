package dev.autogen.samples.corpus.inheritance;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;

/** Columns of subclasses with checks of their own. */
@SuppressWarnings("deprecation")
@Model
interface EnumAndCheckedSubclass {
    enum Size {
        S,
        L
    }

    @Entity(name = "Animal")
    class Animal {
        @Id long id;
    }

    @Entity(name = "Dog")
    class Dog extends Animal {
        @Enumerated(EnumType.STRING)
        @Column(nullable = false)
        Size size;

        @Check(constraints = "teeth > 0")
        int teeth;
    }
}

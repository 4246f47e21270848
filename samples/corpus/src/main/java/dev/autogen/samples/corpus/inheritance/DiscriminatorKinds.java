package dev.autogen.samples.corpus.inheritance;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Discriminators as text, a letter and a number. */
@Model
interface DiscriminatorKinds {
    @Entity(name = "Texts")
    @DiscriminatorColumn(name = "kind", length = 5)
    @DiscriminatorValue("root")
    class Texts {
        @Id long id;
    }

    @Entity(name = "TextA")
    @DiscriminatorValue("a")
    class TextA extends Texts {
        String a;
    }

    @Entity(name = "Letters")
    @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.CHAR)
    @DiscriminatorValue("R")
    class Letters {
        @Id long id;
    }

    @Entity(name = "LetterA")
    @DiscriminatorValue("A")
    class LetterA extends Letters {
        String a;
    }

    @Entity(name = "Numbers")
    @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER)
    @DiscriminatorValue("1")
    class Numbers {
        @Id long id;
    }

    @Entity(name = "NumberA")
    @DiscriminatorValue("2")
    class NumberA extends Numbers {
        String a;
    }
}

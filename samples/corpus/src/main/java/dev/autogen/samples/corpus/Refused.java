package dev.autogen.samples.corpus;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where Hibernate itself refuses the model; the tests insist that it does. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(Refused.Everywhere.class)
public @interface Refused {
    /** How far Hibernate comes. */
    enum Step {
        /** It makes no schema. */
        CREATION,
        /** A statement of its creation fails, and it goes on without. */
        STATEMENT,
        /** It makes a schema, which its own validation then refuses. */
        VALIDATION
    }

    Step at() default Step.CREATION;

    /** The databases; all of them, where none is named. */
    Place[] on() default {};

    /** Hibernate's major versions; all of them, where none is named. */
    int[] by() default {};

    String because();

    /** Several refusals. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Everywhere {
        Refused[] value();
    }
}

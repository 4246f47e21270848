package dev.autogen.samples.corpus;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A class of Hibernate or JPA that the model cannot do without; earlier versions lack it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Needs {
    /** The full name of the class; or of a method or a constant of it, after a {@code #}. */
    String value();
}

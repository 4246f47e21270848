package dev.autogen.samples.corpus;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One mapping idea: the mapped classes are those nested in the type that bears this. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Model {
    /** Settings of Hibernate, such as {@code hibernate.default_schema=sales}. */
    String[] settings() default {};

    /** The schemas that hold its tables, where it is not the connection's own alone. */
    String[] schemas() default {};

    /** Mapping files on the class path, which Hibernate is handed. */
    String[] mappingFiles() default {};

    /** The persistence unit that names the mapping files, for the reader of entities. */
    String unit() default "";
}

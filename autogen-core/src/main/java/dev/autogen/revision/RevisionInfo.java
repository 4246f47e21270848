package dev.autogen.revision;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which step of the history a {@link Revision} is, and which steps it follows. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RevisionInfo {

    /** Unique in the history; twelve hexadecimal digits unless chosen by hand. */
    String id();

    /** The ids it follows: none for the first, several for a merge. */
    String[] revises() default {};

    /** Names for the branch that begins here. */
    String[] branchLabels() default {};

    /** Ids or labels of revisions elsewhere that have to be there first. */
    String[] dependsOn() default {};

    /**
     * The ids of the revisions that this one stands for, in their order: it does at once what they
     * did one by one.
     *
     * <p>A database that has all of them counts as having this one. One that has some of them goes
     * on with the others, whose files have to be there until then; one that has none runs this one.
     * What followed the last of them follows this one.
     */
    String[] replaces() default {};

    /** When it was written, as ISO 8601 in UTC. */
    String created() default "";

    /** What it is for, in a few words. */
    String message() default "";
}

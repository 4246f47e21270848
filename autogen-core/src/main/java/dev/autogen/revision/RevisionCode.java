package dev.autogen.revision;

import java.util.function.Supplier;

/** The code of a revision, which may have to be compiled before it can be had. */
@FunctionalInterface
public interface RevisionCode extends Supplier<Revision> {

    /**
     * Says that it will be asked for. What is wanted before the first is asked for can be compiled
     * at once, which takes far less time than one by one.
     */
    default void want() {}
}

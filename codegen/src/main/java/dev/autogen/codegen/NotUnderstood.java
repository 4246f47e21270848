package dev.autogen.codegen;

/**
 * That a source holds what the quick reader does not know or what is no Java: the compiler has to
 * say what it means.
 */
final class NotUnderstood extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotUnderstood(String why) {
        super(why, null, false, false);
    }
}

package dev.autogen.diff;

/**
 * What a comparison looks at beyond the presence of things; what is off is taken to be as the
 * database has it.
 */
public record CompareSettings(
        boolean types, boolean defaults, boolean comments, Unmapped unmapped) {
    public static final CompareSettings ALL = new CompareSettings(true, true, true, Unmapped.DROP);

    /** What becomes of tables, sequences and types that no entity maps. */
    public enum Unmapped {
        DROP,
        KEEP
    }
}

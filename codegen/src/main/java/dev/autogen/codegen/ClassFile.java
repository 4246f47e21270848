package dev.autogen.codegen;

/**
 * A class as the compiler left it: its binary name, the place of its source in the list, itself.
 */
final class ClassFile {
    private final String name;
    private final int source;
    private final byte[] bytes;

    ClassFile(String name, int source, byte[] bytes) {
        this.name = name;
        this.source = source;
        this.bytes = bytes;
    }

    String name() {
        return name;
    }

    int source() {
        return source;
    }

    byte[] bytes() {
        return bytes;
    }
}

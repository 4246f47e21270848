package dev.autogen.codegen;

/** A class as the compiler left it: its binary name, and itself. */
final class ClassFile {
    private final String name;
    private final byte[] bytes;

    ClassFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }
}

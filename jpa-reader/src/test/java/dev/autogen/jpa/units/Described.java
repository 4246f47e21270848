package dev.autogen.jpa.units;

/** Mapped by XML alone. */
class Described {
    long id;
    String firstName;
}

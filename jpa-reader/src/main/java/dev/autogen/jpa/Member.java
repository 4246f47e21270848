package dev.autogen.jpa;

import java.util.Optional;

/** A class, or an attribute that it declares as a field or a property. */
public record Member(String className, Optional<String> attribute) {}

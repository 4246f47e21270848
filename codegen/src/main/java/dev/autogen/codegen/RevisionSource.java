package dev.autogen.codegen;

import dev.autogen.revision.Revision;
import java.nio.file.Path;

/** A revision that was compiled, and the file that it was compiled from. */
public record RevisionSource(Path file, Class<? extends Revision> type) {}

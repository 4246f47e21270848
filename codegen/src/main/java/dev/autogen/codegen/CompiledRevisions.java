package dev.autogen.codegen;

import java.util.List;

/** The revisions of a project, and the loader of them and of all classes that lie beside them. */
public record CompiledRevisions(List<RevisionSource> revisions, ClassLoader loader) {
    public CompiledRevisions {
        revisions = List.copyOf(revisions);
    }
}

package dev.autogen.revision;

import dev.autogen.operation.Operations;

/**
 * One step of a schema's history. An implementation is public, has a public constructor without
 * parameters and carries a {@link RevisionInfo}; both methods only call verbs, and are called any
 * number of times.
 */
public interface Revision {

    void upgrade(Operations op);

    void downgrade(Operations op);
}

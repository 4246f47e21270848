package dev.autogen.schema;

/** Where a schema can be read from: the entities, or a live database. */
public interface SchemaSource {

    /**
     * Reads the whole schema.
     *
     * @throws dev.autogen.AutogenException if it cannot be read; the message says what to do
     */
    SchemaModel read();
}

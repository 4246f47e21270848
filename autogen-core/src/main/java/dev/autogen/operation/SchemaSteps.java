package dev.autogen.operation;

import dev.autogen.operation.Operation.CreateSchema;
import dev.autogen.operation.Operation.DropSchema;
import dev.autogen.schema.SchemaModel;

/** Carries out steps on the schemas, as a strict database would. */
record SchemaSteps(SchemaModel schema) {

    SchemaModel createSchema(CreateSchema op) {
        return schema.withSchemas(
                Lists.add(schema.schemas(), op.name(), op.name()::equals, "schema " + op.name()));
    }

    SchemaModel dropSchema(DropSchema op) {
        return schema.withSchemas(
                Lists.remove(schema.schemas(), op.name()::equals, "schema " + op.name()));
    }
}

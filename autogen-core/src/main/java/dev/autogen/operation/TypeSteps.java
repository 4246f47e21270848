package dev.autogen.operation;

import dev.autogen.operation.Operation.AlterCompositeType;
import dev.autogen.operation.Operation.AlterDomain;
import dev.autogen.operation.Operation.AlterEnumType;
import dev.autogen.operation.Operation.CreateCompositeType;
import dev.autogen.operation.Operation.CreateDomain;
import dev.autogen.operation.Operation.CreateEnumType;
import dev.autogen.operation.Operation.DropCompositeType;
import dev.autogen.operation.Operation.DropDomain;
import dev.autogen.operation.Operation.DropEnumType;
import dev.autogen.schema.SchemaModel;

/** Carries out steps on enum types, domains and composite types, as a strict database would. */
record TypeSteps(SchemaModel schema) {

    SchemaModel createEnumType(CreateEnumType op) {
        var name = op.type().name();
        return schema.withEnumTypes(
                Lists.add(
                        schema.enumTypes(),
                        op.type(),
                        it -> it.name().equals(name),
                        "enum type " + name));
    }

    SchemaModel alterEnumType(AlterEnumType op) {
        return schema.withEnumTypes(
                Lists.replace(
                        schema.enumTypes(), op.from(), op.to(), "enum type " + op.from().name()));
    }

    SchemaModel dropEnumType(DropEnumType op) {
        return schema.withEnumTypes(
                Lists.remove(
                        schema.enumTypes(),
                        it -> it.name().equals(op.name()),
                        "enum type " + op.name()));
    }

    SchemaModel createDomain(CreateDomain op) {
        var name = op.domain().name();
        return schema.withDomains(
                Lists.add(
                        schema.domains(),
                        op.domain(),
                        it -> it.name().equals(name),
                        "domain " + name));
    }

    SchemaModel alterDomain(AlterDomain op) {
        return schema.withDomains(
                Lists.replace(schema.domains(), op.from(), op.to(), "domain " + op.from().name()));
    }

    SchemaModel dropDomain(DropDomain op) {
        return schema.withDomains(
                Lists.remove(
                        schema.domains(),
                        it -> it.name().equals(op.name()),
                        "domain " + op.name()));
    }

    SchemaModel createCompositeType(CreateCompositeType op) {
        var name = op.type().name();
        return schema.withCompositeTypes(
                Lists.add(
                        schema.compositeTypes(),
                        op.type(),
                        it -> it.name().equals(name),
                        "composite type " + name));
    }

    SchemaModel alterCompositeType(AlterCompositeType op) {
        return schema.withCompositeTypes(
                Lists.replace(
                        schema.compositeTypes(),
                        op.from(),
                        op.to(),
                        "composite type " + op.from().name()));
    }

    SchemaModel dropCompositeType(DropCompositeType op) {
        return schema.withCompositeTypes(
                Lists.remove(
                        schema.compositeTypes(),
                        it -> it.name().equals(op.name()),
                        "composite type " + op.name()));
    }
}

package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.operation.Operation.RenameAttribute;
import dev.autogen.schema.Attribute;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import dev.autogen.schema.TypeUse;
import java.util.List;

/** Renames an attribute of a composite type; the expressions that read it go along. */
record AttributeRename(RenameAttribute op) {

    SchemaModel apply(SchemaModel schema) {
        var type =
                schema.findCompositeType(op.type())
                        .orElseThrow(
                                () ->
                                        new AutogenException(
                                                "Composite type " + op.type() + " is not there."));
        if (type.findAttribute(op.from()).isEmpty()) {
            throw new AutogenException(
                    "Composite type "
                            + op.type()
                            + " has no attribute "
                            + op.from()
                            + " to rename.");
        }
        var users = TypeUse.madeOf(schema, List.of(op.type()));
        return schema.withCompositeTypes(
                        schema.compositeTypes().stream().map(this::renamed).toList())
                .mapTables(it -> TypeUse.of(it, users) ? mentions(it) : it);
    }

    private Table mentions(Table table) {
        return table.mapColumns(
                        it ->
                                it.withDefaultValue(it.defaultValue().map(this::mentions))
                                        .withGenerated(it.generated().map(this::mentions)))
                .withChecks(
                        table.checks().stream()
                                .map(it -> it.withExpression(mentions(it.expression())))
                                .toList())
                .withExclusions(
                        table.exclusions().stream()
                                .map(it -> it.withDefinition(mentions(it.definition())))
                                .toList())
                .withIndexes(table.indexes().stream().map(this::mentions).toList());
    }

    private Index mentions(Index index) {
        return index.withParts(
                        index.parts().stream()
                                .map(
                                        it ->
                                                it.kind() == IndexPart.Kind.EXPRESSION
                                                        ? it.withText(mentions(it.text()))
                                                        : it)
                                .toList())
                .withPredicate(index.predicate().map(this::mentions));
    }

    private Generated mentions(Generated generated) {
        return new Generated(mentions(generated.expression()), generated.storage());
    }

    private String mentions(String expression) {
        return new AttributeMentions(op.from(), op.to()).renamed(expression);
    }

    private CompositeType renamed(CompositeType type) {
        return type.name().equals(op.type())
                ? type.withAttributes(type.attributes().stream().map(this::renamed).toList())
                : type;
    }

    private Attribute renamed(Attribute attribute) {
        return attribute.name().equals(op.from()) ? attribute.withName(op.to()) : attribute;
    }
}

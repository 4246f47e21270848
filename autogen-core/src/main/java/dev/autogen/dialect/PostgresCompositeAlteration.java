package dev.autogen.dialect;

import static dev.autogen.dialect.Statement.sql;

import dev.autogen.AutogenException;
import dev.autogen.operation.Operation.AlterCompositeType;
import dev.autogen.schema.Attribute;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Changes a composite type: attributes go, and new ones come at the end, in place, which PostgreSQL
 * takes whatever uses the type; any other change is a {@link PostgresTypeReplacement}.
 */
record PostgresCompositeAlteration(PostgresDialect dialect, AlterCompositeType op) {

    List<Statement> statements() {
        var kept = common(op.from(), op.to());
        boolean inPlace =
                op.to().attributes().stream()
                                .map(Attribute::name)
                                .toList()
                                .subList(0, kept.size())
                                .equals(names(kept))
                        && kept.stream().allMatch(this::isSame);
        return inPlace ? inPlace(kept) : List.of(replacement().statement());
    }

    private static List<String> names(List<Attribute> attributes) {
        return attributes.stream().map(Attribute::name).toList();
    }

    /** Those of the first type that the other has as well. */
    private static List<Attribute> common(CompositeType one, CompositeType other) {
        return one.attributes().stream()
                .filter(it -> other.findAttribute(it.name()).isPresent())
                .toList();
    }

    private boolean isSame(Attribute attribute) {
        var other = op.to().findAttribute(attribute.name()).orElseThrow();
        return attribute.type().equals(other.type())
                && attribute.collation().equals(other.collation());
    }

    private List<Statement> inPlace(List<Attribute> kept) {
        var dropped = op.from().attributes().stream().filter(it -> !kept.contains(it)).toList();
        var added =
                op.to().attributes().stream()
                        .filter(it -> op.from().findAttribute(it.name()).isEmpty())
                        .toList();
        var statements = new ArrayList<Statement>();
        if (!dropped.isEmpty() || !added.isEmpty()) {
            var types = new PostgresCompositeTypes(dialect);
            var actions =
                    Stream.concat(
                                    dropped.stream()
                                            .map(
                                                    it ->
                                                            "DROP ATTRIBUTE "
                                                                    + dialect.quote(it.name())),
                                    added.stream()
                                            .map(it -> "ADD ATTRIBUTE " + types.attribute(it)))
                            .toList();
            statements.add(sql("ALTER TYPE " + type() + " " + String.join(", ", actions)));
            statements.add(reindex());
        }
        var now =
                op.from()
                        .withAttributes(
                                Stream.concat(
                                                kept.stream(),
                                                added.stream()
                                                        .map(
                                                                it ->
                                                                        it.withComment(
                                                                                Optional.empty())))
                                        .toList());
        statements.addAll(comments(now));
        return statements;
    }

    /** All that is left to do, which has to be comments. */
    private List<Statement> comments(CompositeType now) {
        var types = new PostgresCompositeTypes(dialect);
        var statements = new ArrayList<Statement>();
        if (!now.comment().equals(op.to().comment())) {
            statements.add(types.comment(now.name(), op.to().comment()));
        }
        var commented = new ArrayList<Attribute>();
        for (Attribute attribute : now.attributes()) {
            var to = op.to().findAttribute(attribute.name()).orElseThrow();
            if (!attribute.comment().equals(to.comment())) {
                statements.add(types.comment(now.name(), to));
            }
            commented.add(attribute.withComment(to.comment()));
        }
        var reached = now.withComment(op.to().comment()).withAttributes(commented);
        if (!reached.equals(op.to())) {
            throw new AutogenException(
                    "PostgreSQL cannot turn composite type "
                            + op.from().name()
                            + " from "
                            + op.from()
                            + " into "
                            + op.to()
                            + ": left over is "
                            + reached
                            + ".");
        }
        return statements;
    }

    private String type() {
        return dialect.quote(op.from().name());
    }

    /**
     * Values are compared by all of their attributes: what is ordered by the old ones, or hashed,
     * finds nothing any more.
     */
    private Statement reindex() {
        return new Statement.Ask(
                PostgresTypeUser.indexQuery(type()),
                rows -> rows.stream().map(it -> sql(it.get(0).orElseThrow())).toList(),
                this::knownIndexes);
    }

    private List<Statement> knownIndexes(SchemaModel schema) {
        var types = TypeUse.madeOf(schema, List.of(op.from().name()));
        return schema.tables().stream()
                .flatMap(
                        table ->
                                table.columns().stream()
                                        .filter(it -> TypeUse.of(it.type(), types))
                                        .flatMap(
                                                column ->
                                                        table.indexes().stream()
                                                                .filter(
                                                                        it ->
                                                                                it.uses(
                                                                                        column
                                                                                                .name()))))
                .distinct()
                .flatMap(it -> reindex(it).stream())
                .toList();
    }

    private Optional<Statement> reindex(Index index) {
        return index.name()
                .map(it -> new QualifiedName(index.table().schema(), it))
                .map(it -> sql("REINDEX INDEX " + dialect.quote(it)));
    }

    private PostgresTypeReplacement replacement() {
        var name = op.to().name();
        var renewal = new PostgresRenewal(dialect, name);
        return new PostgresTypeReplacement(
                dialect,
                name,
                new PostgresCompositeTypes(dialect).create(op.to()),
                renewal.conversion(op.to().attributes().stream().map(this::converted).toList()),
                renewal.end(),
                schema -> PostgresKnownUsers.ofCompositeType(dialect, schema, name));
    }

    /** The attribute out of an old value; one that there was not is null. */
    private String converted(Attribute attribute) {
        var type = dialect.typeSql(attribute.type());
        var value = "($1)." + dialect.quote(attribute.name());
        return op.from()
                .findAttribute(attribute.name())
                .map(
                        it ->
                                it.type().equals(attribute.type())
                                        ? value
                                        : new PostgresConversion(
                                                        value, it.type(), attribute.type(), type)
                                                .using()
                                                .orElse(value))
                .orElse("NULL::" + type);
    }
}

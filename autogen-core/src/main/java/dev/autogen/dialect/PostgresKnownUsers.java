package dev.autogen.dialect;

import dev.autogen.dialect.PostgresTypeUser.Part;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.AddCheck;
import dev.autogen.operation.Operation.CreateIndex;
import dev.autogen.schema.Attribute;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.DataType;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import dev.autogen.schema.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What uses a type as far as a history knows, where no server can be asked.
 *
 * @param asText the type if its values move over by their text, as those of an enum type do
 * @param types the type, and all that are made of it, each after those that it is made of
 */
record PostgresKnownUsers(
        PostgresDialect dialect,
        SchemaModel schema,
        Optional<QualifiedName> asText,
        Set<QualifiedName> types) {

    /** Of an enum type. */
    static List<PostgresTypeUser> ofEnumType(
            PostgresDialect dialect, SchemaModel schema, QualifiedName name) {
        return of(dialect, schema, name, Optional.of(name));
    }

    static List<PostgresTypeUser> ofCompositeType(
            PostgresDialect dialect, SchemaModel schema, QualifiedName name) {
        return of(dialect, schema, name, Optional.empty());
    }

    private static List<PostgresTypeUser> of(
            PostgresDialect dialect,
            SchemaModel schema,
            QualifiedName name,
            Optional<QualifiedName> asText) {
        var types = TypeUse.madeOf(schema, List.of(name));
        var known = new PostgresKnownUsers(dialect, schema, asText, types);
        return Stream.concat(
                        types.stream()
                                .filter(it -> !it.equals(name))
                                .flatMap(it -> schema.findCompositeType(it).stream())
                                .map(known::madeOfIt),
                        schema.tables().stream()
                                .filter(table -> TypeUse.of(table, types))
                                .flatMap(known::users))
                .toList();
    }

    private PostgresTypeUser madeOfIt(CompositeType type) {
        var renewal = new PostgresRenewal(dialect, type.name());
        var there = new ArrayList<Statement>();
        there.add(renewal.rename());
        there.addAll(new PostgresCompositeTypes(dialect).create(type));
        there.addAll(renewal.conversion(type.attributes().stream().map(this::converted).toList()));
        return new PostgresTypeUser(
                Part.MADE_OF_IT,
                text(there),
                Optional.of(text(renewal.end()) + "; " + text(List.of(renewal.drop()))));
    }

    private String converted(Attribute attribute) {
        var value = "($1)." + dialect.quote(attribute.name());
        return TypeUse.of(attribute.type(), types) ? value + conversion(attribute.type()) : value;
    }

    private Stream<PostgresTypeUser> users(Table table) {
        var columns = table.columns().stream().filter(it -> TypeUse.of(it.type(), types)).toList();
        var users = new ArrayList<PostgresTypeUser>();
        columns.forEach(it -> users.addAll(column(table, it)));
        table.checks().stream()
                .filter(it -> mentions(it.expression(), columns))
                .forEach(it -> users.add(check(table, it)));
        table.indexes().stream()
                .filter(it -> knows(it, columns))
                .forEach(it -> users.add(index(it)));
        return users.stream();
    }

    private static boolean mentions(String expression, List<Column> columns) {
        var text = expression.toLowerCase(Locale.ROOT);
        return columns.stream().anyMatch(it -> text.contains(it.name().toLowerCase(Locale.ROOT)));
    }

    private static boolean knows(Index index, List<Column> columns) {
        boolean column = index.plain() && index.predicate().isEmpty();
        return !column && mentions(index.parts() + " " + index.predicate(), columns);
    }

    /** What turns a value of the old type into one of the new, to stand behind it. */
    private String conversion(DataType type) {
        var cast = "::" + dialect.typeSql(type);
        if (asText.filter(it -> TypeUse.of(type, it)).isEmpty()) {
            return cast;
        }
        return (type instanceof DataType.Array ? "::text[]" : "::text") + cast;
    }

    private List<PostgresTypeUser> column(Table table, Column column) {
        var name = dialect.quote(column.name());
        var alter = "ALTER TABLE " + dialect.quote(table.name()) + " ALTER COLUMN " + name;
        var users = new ArrayList<PostgresTypeUser>();
        users.add(
                new PostgresTypeUser(
                        Part.COLUMN,
                        alter
                                + " TYPE "
                                + dialect.typeSql(column.type())
                                + " USING "
                                + name
                                + conversion(column.type()),
                        Optional.empty()));
        column.defaultValue()
                .ifPresent(
                        it ->
                                users.add(
                                        new PostgresTypeUser(
                                                Part.DEFAULT,
                                                alter + " DROP DEFAULT",
                                                Optional.of(alter + " SET DEFAULT " + it))));
        return users;
    }

    private PostgresTypeUser check(Table table, Check check) {
        var addition = new AddCheck(table.name(), check);
        return new PostgresTypeUser(
                Part.CONSTRAINT, text(addition.reverse()), Optional.of(text(addition)));
    }

    private PostgresTypeUser index(Index index) {
        var creation = new CreateIndex(index);
        return new PostgresTypeUser(
                Part.INDEX, text(creation.reverse()), Optional.of(text(creation)));
    }

    private String text(Operation operation) {
        return text(operation.accept(dialect));
    }

    private static String text(List<Statement> statements) {
        return statements.stream()
                .map(it -> ((Statement.Sql) it).text())
                .collect(Collectors.joining("; "));
    }
}

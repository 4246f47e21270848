package dev.autogen.dialect;

import static dev.autogen.dialect.Statement.sql;

import dev.autogen.dialect.PostgresEnumUser.Part;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.AddCheck;
import dev.autogen.operation.Operation.AlterEnumType;
import dev.autogen.operation.Operation.CreateIndex;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.DataType;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts a new enum type in the place of an old one, since PostgreSQL takes no label away. The
 * columns that have it, or arrays of it, move over by their labels; what knows the type goes before
 * and comes back after.
 */
record PostgresEnumReplacement(PostgresDialect dialect, AlterEnumType op) {

    Statement statement() {
        return new Statement.Ask(
                PostgresEnumUser.query(dialect.quote(op.to().name())),
                rows -> replace(rows.stream().map(PostgresEnumUser::of).toList()),
                schema -> replace(users(schema)));
    }

    private List<Statement> replace(List<PostgresEnumUser> users) {
        var name = op.to().name();
        var old = new QualifiedName(name.schema(), PostgresNames.cut("old_" + name.name()));
        var away = users.stream().sorted(Comparator.comparing(PostgresEnumUser::part)).toList();
        var back =
                users.stream()
                        .sorted(Comparator.comparing(PostgresEnumUser::part).reversed())
                        .toList();
        var statements = new ArrayList<Statement>();
        away.stream()
                .filter(it -> it.part().compareTo(Part.COLUMN) < 0)
                .forEach(it -> statements.add(sql(it.there())));
        statements.add(
                sql(
                        "ALTER TYPE "
                                + dialect.quote(name)
                                + " RENAME TO "
                                + dialect.quote(old.name())));
        statements.add(new PostgresEnumTypes(dialect).createAlone(op.to()));
        away.stream()
                .filter(it -> it.part() == Part.COLUMN)
                .forEach(it -> statements.add(sql(it.there())));
        back.forEach(it -> it.back().ifPresent(text -> statements.add(sql(text))));
        statements.add(sql("DROP TYPE " + dialect.quote(old)));
        return statements;
    }

    /** Those that a history knows, where no server can be asked. */
    private List<PostgresEnumUser> users(SchemaModel schema) {
        return schema.tables().stream()
                .filter(table -> table.columns().stream().anyMatch(this::hasType))
                .flatMap(this::users)
                .toList();
    }

    private Stream<PostgresEnumUser> users(Table table) {
        var columns = table.columns().stream().filter(this::hasType).toList();
        var users = new ArrayList<PostgresEnumUser>();
        columns.forEach(it -> users.addAll(column(table, it)));
        table.checks().stream()
                .filter(it -> mentions(it.expression(), columns))
                .forEach(it -> users.add(check(table, it)));
        table.indexes().stream()
                .filter(it -> knows(it, columns))
                .forEach(it -> users.add(index(it)));
        return users.stream();
    }

    private boolean hasType(Column column) {
        return column.type().equals(type()) || column.type().equals(DataType.array(type()));
    }

    private DataType type() {
        return new DataType.Named(op.to().name());
    }

    private static boolean mentions(String expression, List<Column> columns) {
        var text = expression.toLowerCase(Locale.ROOT);
        return columns.stream().anyMatch(it -> text.contains(it.name().toLowerCase(Locale.ROOT)));
    }

    private static boolean knows(Index index, List<Column> columns) {
        boolean column = index.plain() && index.predicate().isEmpty();
        return !column && mentions(index.parts() + " " + index.predicate(), columns);
    }

    private List<PostgresEnumUser> column(Table table, Column column) {
        var alter =
                "ALTER TABLE "
                        + dialect.quote(table.name())
                        + " ALTER COLUMN "
                        + dialect.quote(column.name());
        var type = dialect.typeSql(column.type());
        var text = column.type().equals(type()) ? "::text::" : "::text[]::";
        var users = new ArrayList<PostgresEnumUser>();
        users.add(
                new PostgresEnumUser(
                        Part.COLUMN,
                        alter
                                + " TYPE "
                                + type
                                + " USING "
                                + dialect.quote(column.name())
                                + text
                                + type,
                        Optional.empty()));
        column.defaultValue()
                .ifPresent(
                        it ->
                                users.add(
                                        new PostgresEnumUser(
                                                Part.DEFAULT,
                                                alter + " DROP DEFAULT",
                                                Optional.of(alter + " SET DEFAULT " + it))));
        return users;
    }

    private PostgresEnumUser check(Table table, Check check) {
        var addition = new AddCheck(table.name(), check);
        return new PostgresEnumUser(
                Part.CONSTRAINT, text(addition.reverse()), Optional.of(text(addition)));
    }

    private PostgresEnumUser index(Index index) {
        var creation = new CreateIndex(index);
        return new PostgresEnumUser(
                Part.INDEX, text(creation.reverse()), Optional.of(text(creation)));
    }

    private String text(Operation operation) {
        return operation.accept(dialect).stream()
                .map(it -> ((Statement.Sql) it).text())
                .collect(Collectors.joining("; "));
    }
}

package dev.autogen.dialect;

import static dev.autogen.dialect.Statement.sql;

import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.AlterEnumType;
import dev.autogen.schema.Column;
import dev.autogen.schema.DataType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Changes the labels of an enum type. New ones are added in place; for any other change, since
 * PostgreSQL takes no label away, a new type comes in the place of the old one: the columns that
 * have it, or arrays of it, move over by their labels.
 */
record PostgresEnumAlteration(PostgresDialect dialect, AlterEnumType op) {

    /** A column that has the type: its table and its name, both quoted, and its default. */
    private record User(
            String table, String column, Optional<String> defaultValue, boolean array) {}

    /** Among others, whose SQL may use a new label at once. */
    List<Statement> statements(List<Operation> others) {
        var kept = op.to().labels().stream().filter(op.from().labels()::contains).toList();
        return kept.equals(op.from().labels()) && others.stream().noneMatch(this::usesNewLabel)
                ? addLabels()
                : List.of(replacement());
    }

    private boolean usesNewLabel(Operation other) {
        return !(other instanceof AlterEnumType)
                && op.to().labels().stream()
                        .filter(it -> !op.from().labels().contains(it))
                        .anyMatch(it -> other.toString().contains(StandardDialect.literal(it)));
    }

    private List<Statement> addLabels() {
        var statements = new ArrayList<Statement>();
        var first = op.from().labels().stream().findFirst();
        var previous = Optional.<String>empty();
        for (String label : op.to().labels()) {
            if (!op.from().labels().contains(label)) {
                var place =
                        previous.map(it -> " AFTER " + StandardDialect.literal(it))
                                .orElse(
                                        first.map(it -> " BEFORE " + StandardDialect.literal(it))
                                                .orElse(""));
                statements.add(
                        sql(
                                "ALTER TYPE "
                                        + dialect.quote(op.to().name())
                                        + " ADD VALUE "
                                        + StandardDialect.literal(label)
                                        + place));
            }
            previous = Optional.of(label);
        }
        return statements;
    }

    private Statement replacement() {
        var type = StandardDialect.literal(dialect.quote(op.to().name())) + "::regtype";
        var query =
                "SELECT a.attrelid::regclass::text, quote_ident(a.attname), pg_get_expr(d.adbin, d.adrelid),"
                        + " CASE WHEN a.atttypid = "
                        + type
                        + " THEN NULL ELSE 'array' END"
                        + " FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p')"
                        + " LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum AND a.attgenerated = ''"
                        + " WHERE NOT a.attisdropped AND a.attinhcount = 0 AND a.atttypid IN ("
                        + type
                        + ", (SELECT t.typarray FROM pg_type t WHERE t.oid = "
                        + type
                        + ")) ORDER BY 1, a.attnum";
        return new Statement.Ask(
                query,
                rows -> replace(rows.stream().map(PostgresEnumAlteration::user).toList()),
                schema -> replace(users(schema)));
    }

    private static User user(List<Optional<String>> row) {
        return new User(
                row.get(0).orElseThrow(),
                row.get(1).orElseThrow(),
                row.get(2),
                row.get(3).isPresent());
    }

    private List<User> users(SchemaModel schema) {
        var type = new DataType.Named(op.to().name());
        var users = new ArrayList<User>();
        for (Table table : schema.tables()) {
            for (Column column : table.columns()) {
                boolean array = column.type().equals(DataType.array(type));
                if (array || column.type().equals(type)) {
                    users.add(
                            new User(
                                    dialect.quote(table.name()),
                                    dialect.quote(column.name()),
                                    column.defaultValue(),
                                    array));
                }
            }
        }
        return users;
    }

    private List<Statement> replace(List<User> users) {
        var name = op.to().name();
        var old = new QualifiedName(name.schema(), PostgresNames.cut("old_" + name.name()));
        var statements = new ArrayList<Statement>();
        statements.add(
                sql(
                        "ALTER TYPE "
                                + dialect.quote(name)
                                + " RENAME TO "
                                + dialect.quote(old.name())));
        statements.add(dialect.createEnumType(op.to()));
        users.forEach(it -> statements.addAll(move(it)));
        statements.add(sql("DROP TYPE " + dialect.quote(old)));
        return statements;
    }

    private List<Statement> move(User user) {
        var statements = new ArrayList<Statement>();
        var alter = "ALTER TABLE " + user.table() + " ALTER COLUMN " + user.column();
        var suffix = user.array() ? "[]" : "";
        var type = dialect.quote(op.to().name()) + suffix;
        user.defaultValue().ifPresent(it -> statements.add(sql(alter + " DROP DEFAULT")));
        statements.add(
                sql(
                        alter
                                + " TYPE "
                                + type
                                + " USING "
                                + user.column()
                                + "::text"
                                + suffix
                                + "::"
                                + type));
        user.defaultValue().ifPresent(it -> statements.add(sql(alter + " SET DEFAULT " + it)));
        return statements;
    }
}

package dev.autogen.samples.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.AutogenException;
import dev.autogen.dialect.Statement;
import dev.autogen.diff.Auxiliaries;
import dev.autogen.diff.CompareSettings;
import dev.autogen.diff.Comparison;
import dev.autogen.diff.Filters;
import dev.autogen.diff.NamingConvention;
import dev.autogen.diff.RecordedWords;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.migrate.Drift;
import dev.autogen.migrate.RecordedSchema;
import dev.autogen.migrate.StatementRunner;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.AddColumn;
import dev.autogen.operation.Operation.AlterColumn;
import dev.autogen.operation.Operation.DropColumn;
import dev.autogen.reflect.DatabaseReflector;
import dev.autogen.reflect.ReflectionScope;
import dev.autogen.reflect.ServerJudge;
import dev.autogen.reflect.Waiting;
import dev.autogen.schema.Column;
import dev.autogen.schema.DataType;
import dev.autogen.schema.DataType.Kind;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import dev.autogen.testing.RandomRows;
import dev.autogen.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Assume;

/** One database that is led from schema to schema, and looked at after each step. */
record LiveLaws(
        TestDatabase database, Connection connection, ReflectionScope scope, List<String> journal)
        implements AutoCloseable {
    private static final Set<Kind> NUMBERS =
            Set.of(Kind.SMALLINT, Kind.INTEGER, Kind.BIGINT, Kind.DECIMAL);
    private static final Set<Kind> TEXTS = Set.of(Kind.VARCHAR, Kind.TEXT);
    private static final int ROWS = 8;
    private static final int SQLITE_CONSTRAINT = 19;

    static LiveLaws on(TestDatabase database) {
        return on(database, List.of());
    }

    /** On these schemas too, beside the connection's own. */
    static LiveLaws on(TestDatabase database, List<String> schemas) {
        var all = new ArrayList<>(schemas);
        if (!schemas.isEmpty()) {
            all.add("public");
        }
        var scope = new ReflectionScope(all, List.of());
        var laws = new LiveLaws(database, database.connect(), scope, new ArrayList<>());
        database.dialect()
                .session(Duration.ofSeconds(5))
                .forEach(it -> laws.execute(it.write() + it.value()));
        return laws;
    }

    SchemaModel reflect() {
        var read = new DatabaseReflector(connection, database.dialect(), scope).read();
        return database.dialect().normalise(read);
    }

    /** From nothing to the schema, and the database has to say the same. */
    SchemaModel create(SchemaModel schema) {
        run(SchemaDiff.between(SchemaModel.EMPTY, schema));
        var there = reflect();
        assertDifference(
                Expressions.blank(there.sorted()), Expressions.blank(withoutSeeds(schema)));
        assertNotCalledTouched(schema);
        return there;
    }

    /** What revisions made is not taken for the work of somebody else. */
    private void assertNotCalledTouched(SchemaModel schema) {
        var judge = new ServerJudge(connection, database.dialect());
        var options =
                new Comparison.Options(
                        CompareSettings.ALL, Filters.NONE, NamingConvention.DEFAULT, judge);
        var names = new HashSet<QualifiedName>();
        schema.tables().forEach(it -> names.add(it.name()));
        schema.sequences().forEach(it -> names.add(it.name()));
        schema.enumTypes().forEach(it -> names.add(it.name()));
        schema.views().forEach(it -> names.add(it.name()));
        var recorded = new RecordedSchema(schema, names, Set.of(), Set.of(), List.of());
        var drift = new Drift(recorded, it -> true).of(reflect(), database.dialect(), options);
        assertThat(drift.operations()).as(() -> story()).isEmpty();
    }

    /**
     * There, and the database is as it should be; and back, and it is as it was, also in the words
     * of the schema that it was made from.
     */
    void goAndReturn(SchemaModel made, SchemaModel from, SchemaModel to, long seed) {
        var operations = inWordsOf(made, from, to);
        Assume.that(operations.stream().noneMatch(LiveLaws::needsAPerson));
        fill(from, operations, seed);
        var start = picture();
        var there = step(operations, to);
        var back = new ArrayList<>(operations.stream().map(Operation::reverse).toList());
        Collections.reverse(back);
        step(back, from).assertSchemaOf(start, story());
        step(operations, to).assertSchemaOf(there, story());
    }

    /** No cell is lost on the way; where the server refuses the rows, all is as it was before. */
    private Picture step(List<Operation> operations, SchemaModel goal) {
        var before = picture();
        if (refusesRows(operations)) {
            picture().assertAsBefore(before, story());
            empty(before.schema());
            before = picture();
            run(operations);
        }
        var after = picture();
        assertDifference(after.schema(), goal);
        after.cells().assertKept(before.cells(), story());
        return after;
    }

    Picture picture() {
        return Picture.of(connection, database.dialect(), reflect());
    }

    private String story() {
        return String.join(";\n", journal);
    }

    private List<Operation> inWordsOf(SchemaModel made, SchemaModel from, SchemaModel there) {
        // What the other database has beside the schema is not wanted here.
        var to = there.withBystanders(from.bystanders());
        var dialect = database.dialect();
        var found =
                new Comparison(
                        from,
                        to,
                        SchemaDiff.between(from, to),
                        List.of(),
                        new Comparison.Unmapped(
                                CompareSettings.Unmapped.DROP, List.of(), List.of()),
                        List.of(),
                        List.of(),
                        Auxiliaries.NONE);
        var judge = ServerJudge.ofCertainty(connection, dialect, Waiting.USUAL);
        var said = new RecordedWords(dialect, () -> made, judge).of(found);
        assertThat(said.operations().stream().map(Object::getClass))
                .isEqualTo(found.operations().stream().map(Object::getClass).toList());
        return said.operations();
    }

    /** Nothing turns an array into a number; such a step fails, and a person has to write it. */
    static boolean needsAPerson(Operation operation) {
        return operation instanceof AlterColumn alter
                && !alter.from().type().equals(alter.to().type())
                && !(isOf(NUMBERS, alter.from()) && isOf(NUMBERS, alter.to()))
                && !(isOf(TEXTS, alter.from()) && isOf(TEXTS, alter.to()));
    }

    private static boolean isOf(Set<Kind> kinds, Column column) {
        return column.type() instanceof DataType.Standard standard
                && kinds.contains(standard.kind());
    }

    private void assertDifference(SchemaModel is, SchemaModel shouldBe) {
        assertThat(SchemaDiff.between(is, shouldBe)).as(() -> "after\n" + story()).isEmpty();
    }

    private static SchemaModel withoutSeeds(SchemaModel schema) {
        return schema.sorted().mapTables(it -> it.withSeeds(List.of()));
    }

    /** Rows in each table but those that get a column which nothing fills. */
    void fill(SchemaModel schema, List<Operation> operations, long seed) {
        var rows = RandomRows.of(schema, database.dialect(), seed);
        for (Table table : schema.tables()) {
            if (operations.stream().noneMatch(it -> asksForValues(it, table.name()))) {
                rows.inserts(table.name(), ROWS).forEach(this::insert);
            }
        }
    }

    private static boolean asksForValues(Operation operation, QualifiedName table) {
        return columnOf(operation, table)
                .filter(it -> !it.nullable() && it.defaultValue().isEmpty())
                .filter(it -> it.generated().isEmpty() && it.identitySpec().isEmpty())
                .isPresent();
    }

    private static Optional<Column> columnOf(Operation operation, QualifiedName table) {
        if (operation instanceof AddColumn add && add.table().equals(table)) {
            return Optional.of(add.column());
        }
        return operation instanceof DropColumn drop && drop.table().equals(table)
                ? drop.dropped()
                : Optional.empty();
    }

    private void insert(String sql) {
        try {
            execute(sql);
        } catch (AutogenException e) {
            if (!isOfTheRows(e)) {
                throw e;
            }
        }
    }

    /** Whether the server takes the schema, and not the rows that are in it. */
    private boolean refusesRows(List<Operation> operations) {
        try {
            tryTo(operations);
            return false;
        } catch (AutogenException e) {
            if (isOfTheRows(e) && picture().cells().count() > 0) {
                return true;
            }
            throw new AssertionError("after\n" + story(), e);
        }
    }

    /** Class 23 of the standard; SQLite has a number of its own, and what finds loose ends. */
    static boolean isOfTheRows(AutogenException e) {
        if (e.getCause() instanceof AutogenException inner) {
            return isOfTheRows(inner);
        }
        return e.getCause() instanceof SQLException sql
                ? String.valueOf(sql.getSQLState()).startsWith("23")
                        || (sql.getErrorCode() & 0xff) == SQLITE_CONSTRAINT
                : e.getMessage().contains("rows refer to rows of");
    }

    private void empty(SchemaModel schema) {
        var tables = schema.tables().stream().map(it -> quote(it.name())).toList();
        if (database.dialect().name().equals("SQLite")) {
            tables.forEach(it -> execute("DELETE FROM " + it));
        } else if (!tables.isEmpty()) {
            execute("TRUNCATE " + String.join(", ", tables) + " CASCADE");
        }
    }

    private String quote(QualifiedName name) {
        return database.dialect().quote(name);
    }

    void run(List<Operation> operations) {
        try {
            tryTo(operations);
        } catch (AutogenException e) {
            throw new AssertionError("after\n" + story(), e);
        }
    }

    private void tryTo(List<Operation> operations) {
        try {
            connection.setAutoCommit(false);
            try {
                runner().run(database.dialect().statements(operations));
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void execute(String sql) {
        runner().run(List.of(Statement.sql(sql)));
    }

    private StatementRunner runner() {
        return new StatementRunner(connection, database.dialect(), journal::add);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

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
import dev.autogen.operation.Operation.CreateIndex;
import dev.autogen.operation.Operation.TableChange;
import dev.autogen.reflect.DatabaseReflector;
import dev.autogen.reflect.ReflectionScope;
import dev.autogen.reflect.ServerJudge;
import dev.autogen.schema.Column;
import dev.autogen.schema.DataType;
import dev.autogen.schema.DataType.Kind;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import dev.autogen.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Assume;

/** One database that is led from schema to schema, and looked at after each step. */
record LiveLaws(TestDatabase database, Connection connection, List<String> journal)
        implements AutoCloseable {
    private static final Set<Kind> NUMBERS =
            Set.of(Kind.SMALLINT, Kind.INTEGER, Kind.BIGINT, Kind.DECIMAL);
    private static final Set<Kind> TEXTS = Set.of(Kind.VARCHAR, Kind.TEXT);

    static LiveLaws on(TestDatabase database) {
        var laws = new LiveLaws(database, database.connect(), new ArrayList<>());
        database.dialect()
                .session(Duration.ofSeconds(5))
                .forEach(it -> laws.execute(it.write() + it.value()));
        return laws;
    }

    SchemaModel reflect() {
        var read =
                new DatabaseReflector(connection, database.dialect(), ReflectionScope.OWN_SCHEMA)
                        .read();
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
        var recorded = new RecordedSchema(schema, names, Set.of(), Set.of(), List.of());
        var drift = new Drift(recorded, it -> true).of(reflect(), database.dialect(), options);
        assertThat(drift.operations()).as(() -> String.join(";\n", journal)).isEmpty();
    }

    /**
     * There, and the database is as it should be; and back, and it is as it was, also in the words
     * of the schema that it was made from.
     */
    void goAndReturn(SchemaModel made, SchemaModel from, SchemaModel to) {
        var operations = inWordsOf(made, from, to);
        Assume.that(operations.stream().noneMatch(LiveLaws::needsAPerson));
        var rows = insertRows(from, operations);
        run(operations);
        assertDifference(reflect(), to);
        assertRowsStay(rows, to);
        var back = new ArrayList<>(operations.stream().map(Operation::reverse).toList());
        Collections.reverse(back);
        run(back);
        assertDifference(reflect(), from);
        assertRowsStay(rows, to);
        run(operations);
        assertDifference(reflect(), to);
    }

    private List<Operation> inWordsOf(SchemaModel made, SchemaModel from, SchemaModel to) {
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
        var judge = ServerJudge.ofCertainty(connection, dialect);
        var said = new RecordedWords(dialect, () -> made, judge).of(found);
        assertThat(said.operations().stream().map(Object::getClass))
                .isEqualTo(found.operations().stream().map(Object::getClass).toList());
        return said.operations();
    }

    /** Nothing turns an array into a number; such a step fails, and a person has to write it. */
    private static boolean needsAPerson(Operation operation) {
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
        assertThat(SchemaDiff.between(is, shouldBe))
                .as(() -> "after\n" + String.join(";\n", journal))
                .isEmpty();
    }

    private static SchemaModel withoutSeeds(SchemaModel schema) {
        return schema.sorted().mapTables(it -> it.withSeeds(List.of()));
    }

    /** A row in each table that takes one and that no operation refuses for its sake. */
    private Map<QualifiedName, String> insertRows(SchemaModel schema, List<Operation> operations) {
        var rows = new LinkedHashMap<QualifiedName, String>();
        for (Table table : schema.tables()) {
            if (operations.stream().noneMatch(it -> mayRefuseRows(it, table.name()))
                    && insertRow(table)) {
                rows.put(table.name(), count(table.name()));
            }
        }
        return rows;
    }

    private static boolean mayRefuseRows(Operation operation, QualifiedName table) {
        if (!(operation instanceof TableChange change) || !change.table().equals(table)) {
            return false;
        }
        return !(operation instanceof CreateIndex)
                && !(operation instanceof AddColumn add && add.column().nullable())
                && !(operation instanceof AlterColumn alter
                        && alter.to().nullable()
                        && alter.from().nullable());
    }

    private boolean insertRow(Table table) {
        try {
            execute("INSERT INTO " + quote(table.name()) + " DEFAULT VALUES");
            return true;
        } catch (AutogenException e) {
            return false;
        }
    }

    private void assertRowsStay(Map<QualifiedName, String> rows, SchemaModel schema) {
        rows.forEach(
                (table, count) -> {
                    if (schema.findTable(table).isPresent()) {
                        assertThat(count(table)).as("rows of " + table).isEqualTo(count);
                    }
                });
    }

    private String count(QualifiedName table) {
        var answer = new ArrayList<List<Optional<String>>>();
        runner().run(
                        List.of(
                                new Statement.Ask(
                                        "SELECT count(*) FROM " + quote(table),
                                        rows -> {
                                            answer.addAll(rows);
                                            return List.of();
                                        },
                                        schema -> List.of())));
        return answer.get(0).get(0).orElseThrow();
    }

    private String quote(QualifiedName name) {
        return database.dialect().quote(name.name());
    }

    void run(List<Operation> operations) {
        try {
            connection.setAutoCommit(false);
            try {
                runner().run(database.dialect().statements(operations));
                connection.commit();
            } catch (AutogenException e) {
                throw new AssertionError("after\n" + String.join(";\n", journal), e);
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

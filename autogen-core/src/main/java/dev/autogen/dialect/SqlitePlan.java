package dev.autogen.dialect;

import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.AddForeignKey;
import dev.autogen.operation.Operation.CreateTable;
import dev.autogen.operation.Operation.DropTable;
import dev.autogen.operation.Operation.TableChange;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Orders operations for SQLite: those of one table that {@code ALTER TABLE} cannot do are gathered
 * into one rebuild, which stands where the first of them stood. SQL written by hand and renames are
 * borders that nothing is moved across.
 */
record SqlitePlan(SqliteDialect dialect) {

    List<Statement> statements(List<Operation> operations) {
        var statements = new ArrayList<Statement>();
        var stretch = new ArrayList<Operation>();
        for (Operation operation : operations) {
            switch (operation.accept(new SqlitePart.Of(dialect))) {
                case NONE -> {}
                case BORDER -> {
                    statements.addAll(new Stretch(dialect, stretch).statements());
                    stretch.clear();
                    statements.addAll(operation.accept(dialect));
                }
                case CREATION, WHOLE, IN_PLACE, REBUILD -> stretch.add(operation);
            }
        }
        statements.addAll(new Stretch(dialect, stretch).statements());
        return statements;
    }

    /** Operations between two borders. */
    private static final class Stretch {
        private final SqliteDialect dialect;
        private final List<Operation> operations;
        private final Map<QualifiedName, Table> created = new HashMap<>();
        private final Map<QualifiedName, List<TableChange>> changes = new LinkedHashMap<>();

        Stretch(SqliteDialect dialect, List<Operation> operations) {
            this.dialect = dialect;
            this.operations = List.copyOf(operations);
            var dropped = only(DropTable.class, operations).map(DropTable::name).toList();
            for (Operation operation : this.operations) {
                only(CreateTable.class, List.of(operation))
                        .forEach(it -> created.put(it.table().name(), it.table()));
                only(TableChange.class, List.of(operation))
                        .filter(
                                it ->
                                        !dropped.contains(it.table())
                                                || created.containsKey(it.table()))
                        .forEach(
                                it ->
                                        changes.computeIfAbsent(
                                                        it.table(), table -> new ArrayList<>())
                                                .add(it));
            }
        }

        private static <T extends Operation> Stream<T> only(
                Class<T> kind, List<? extends Operation> operations) {
            return operations.stream().filter(kind::isInstance).map(kind::cast);
        }

        List<Statement> statements() {
            var statements = new ArrayList<Statement>();
            var rebuilt = new ArrayList<QualifiedName>();
            for (Operation operation : operations) {
                statements.addAll(
                        switch (part(operation)) {
                            case NONE -> List.<Statement>of();
                            case BORDER, WHOLE -> operation.accept(dialect);
                            case CREATION ->
                                    dialect.createTable(withForeignKeys((CreateTable) operation));
                            case IN_PLACE, REBUILD -> statements((TableChange) operation, rebuilt);
                        });
            }
            rebuilt.stream()
                    .filter(this::hasNewForeignKey)
                    .map(SqliteRebuild::foreignKeysHold)
                    .forEach(statements::add);
            return statements;
        }

        private SqlitePart part(Operation operation) {
            return operation.accept(new SqlitePart.Of(dialect));
        }

        private boolean hasNewForeignKey(QualifiedName table) {
            return only(AddForeignKey.class, changes.get(table)).anyMatch(it -> !isFolded(it));
        }

        /**
         * Nothing for a table that is dropped anyway, for what stands in a creation, and for what a
         * rebuild has done.
         */
        private List<Statement> statements(TableChange change, List<QualifiedName> rebuilt) {
            var table = change.table();
            if (isFolded(change) || !changes.getOrDefault(table, List.of()).contains(change)) {
                return List.of();
            } else if (!needsRebuild(table)) {
                return change.accept(dialect);
            } else if (rebuilt.contains(table)) {
                return List.of();
            }
            rebuilt.add(table);
            var steps = changes.get(table).stream().filter(it -> !isFolded(it)).toList();
            return List.of(new SqliteRebuild(dialect, table, steps).statement());
        }

        private CreateTable withForeignKeys(CreateTable create) {
            var table = create.table();
            var keys =
                    only(AddForeignKey.class, operations)
                            .filter(it -> it.table().equals(create.table().name()))
                            .filter(this::isFolded)
                            .toList();
            for (AddForeignKey add : keys) {
                table = table.foreignKey(add.key());
            }
            return new CreateTable(table);
        }

        /** A foreign key can stand in the creation of its table if its columns do. */
        private boolean isFolded(Operation operation) {
            return only(AddForeignKey.class, List.of(operation))
                    .anyMatch(
                            add ->
                                    created.containsKey(add.table())
                                            && add.key().columns().stream()
                                                    .allMatch(
                                                            it ->
                                                                    created.get(add.table())
                                                                            .findColumn(it)
                                                                            .isPresent()));
        }

        private boolean needsRebuild(QualifiedName table) {
            return changes.get(table).stream()
                    .anyMatch(it -> !isFolded(it) && part(it) == SqlitePart.REBUILD);
        }
    }
}

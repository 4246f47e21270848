package dev.autogen.dialect;

import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.AddForeignKey;
import dev.autogen.operation.Operation.AlterColumn;
import dev.autogen.operation.Operation.CreateTable;
import dev.autogen.operation.Operation.DropTable;
import dev.autogen.operation.Operation.Execute;
import dev.autogen.operation.Operation.RenameColumn;
import dev.autogen.operation.Operation.RenameTable;
import dev.autogen.operation.Operation.TableChange;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
            if (isBorder(operation)) {
                statements.addAll(new Stretch(stretch).statements(dialect));
                stretch.clear();
                statements.addAll(operation.accept(dialect));
            } else if (!isNothing(operation)) {
                stretch.add(operation);
            }
        }
        statements.addAll(new Stretch(stretch).statements(dialect));
        return statements;
    }

    /** What SQLite does not keep, a comment for one, can change without the table. */
    private boolean isNothing(Operation operation) {
        return operation instanceof AlterColumn alter
                && alter.from().identitySpec().equals(alter.to().identitySpec())
                && dialect.columnSql(alter.from()).equals(dialect.columnSql(alter.to()));
    }

    private static boolean isBorder(Operation operation) {
        return operation instanceof Execute
                || operation instanceof RenameTable
                || operation instanceof RenameColumn;
    }

    /** Operations between two borders. */
    private static final class Stretch {
        private final List<Operation> operations;
        private final Map<QualifiedName, Table> created = new HashMap<>();
        private final Map<QualifiedName, List<TableChange>> changes = new LinkedHashMap<>();

        Stretch(List<Operation> operations) {
            this.operations = List.copyOf(operations);
            var dropped =
                    operations.stream()
                            .filter(DropTable.class::isInstance)
                            .map(it -> ((DropTable) it).name())
                            .toList();
            for (Operation operation : this.operations) {
                if (operation instanceof CreateTable create) {
                    created.put(create.table().name(), create.table());
                }
                if (operation instanceof TableChange change
                        && (!dropped.contains(change.table())
                                || created.containsKey(change.table()))) {
                    changes.computeIfAbsent(change.table(), it -> new ArrayList<>()).add(change);
                }
            }
        }

        List<Statement> statements(SqliteDialect dialect) {
            var statements = new ArrayList<Statement>();
            var rebuilt = new ArrayList<QualifiedName>();
            for (Operation operation : operations) {
                if (operation instanceof CreateTable create) {
                    statements.addAll(dialect.createTable(withForeignKeys(create)));
                } else if (operation instanceof TableChange change) {
                    statements.addAll(statements(change, rebuilt, dialect));
                } else {
                    statements.addAll(operation.accept(dialect));
                }
            }
            rebuilt.stream()
                    .filter(this::hasNewForeignKey)
                    .map(SqliteRebuild::foreignKeysHold)
                    .forEach(statements::add);
            return statements;
        }

        private boolean hasNewForeignKey(QualifiedName table) {
            return changes.get(table).stream()
                    .anyMatch(it -> it instanceof AddForeignKey && !isFolded(it));
        }

        /**
         * Nothing for a table that is dropped anyway, for what stands in a creation, and for what a
         * rebuild has done.
         */
        private List<Statement> statements(
                TableChange change, List<QualifiedName> rebuilt, SqliteDialect dialect) {
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
            for (Operation operation : operations) {
                if (operation instanceof AddForeignKey add
                        && add.key().table().equals(table.name())
                        && isFolded(add)) {
                    table = table.foreignKey(add.key());
                }
            }
            return new CreateTable(table);
        }

        /** A foreign key can stand in the creation of its table if its columns do. */
        private boolean isFolded(Operation operation) {
            return operation instanceof AddForeignKey add
                    && created.containsKey(add.table())
                    && add.key().columns().stream()
                            .allMatch(it -> created.get(add.table()).findColumn(it).isPresent());
        }

        private boolean needsRebuild(QualifiedName table) {
            return changes.get(table).stream()
                    .anyMatch(it -> !isFolded(it) && !SqliteRebuild.inPlace(it));
        }
    }
}

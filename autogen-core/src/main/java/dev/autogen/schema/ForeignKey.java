package dev.autogen.schema;

import java.util.List;
import java.util.Optional;

/**
 * A foreign key from the columns of one table to as many columns of another, pair by pair; its name
 * is absent where nobody chose one.
 */
public record ForeignKey(
        Optional<String> name,
        QualifiedName table,
        List<String> columns,
        QualifiedName referencedTable,
        List<String> referencedColumns,
        Action onDelete,
        Action onUpdate,
        Deferral deferral) {

    public ForeignKey {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
    }

    /** What becomes of the row when the one that it refers to is deleted or gets another key. */
    public enum Action {
        NO_ACTION,
        RESTRICT,
        CASCADE,
        SET_NULL,
        SET_DEFAULT
    }

    /** A foreign key that still lacks its two ends. */
    public static From foreignKey(String name) {
        return new From(Optional.of(name));
    }

    /** One that has no name, which only some databases keep so. */
    public static From unnamedForeignKey() {
        return new From(Optional.empty());
    }

    /** A foreign key that still lacks both ends. */
    public record From(Optional<String> name) {
        public To from(String table, String... columns) {
            return new To(name, QualifiedName.parse(table), List.of(columns));
        }
    }

    /** A foreign key that still lacks the table it refers to. */
    public record To(Optional<String> name, QualifiedName table, List<String> columns) {
        public To {
            columns = List.copyOf(columns);
        }

        public ForeignKey to(String referencedTable, String... referencedColumns) {
            return new ForeignKey(
                    name,
                    table,
                    columns,
                    QualifiedName.parse(referencedTable),
                    List.of(referencedColumns),
                    Action.NO_ACTION,
                    Action.NO_ACTION,
                    Deferral.NOT_DEFERRABLE);
        }
    }

    public ForeignKey onDelete(Action action) {
        return new ForeignKey(
                name,
                table,
                columns,
                referencedTable,
                referencedColumns,
                action,
                onUpdate,
                deferral);
    }

    public ForeignKey onUpdate(Action action) {
        return new ForeignKey(
                name,
                table,
                columns,
                referencedTable,
                referencedColumns,
                onDelete,
                action,
                deferral);
    }

    public ForeignKey deferral(Deferral replaced) {
        return new ForeignKey(
                name,
                table,
                columns,
                referencedTable,
                referencedColumns,
                onDelete,
                onUpdate,
                replaced);
    }

    public ForeignKey withName(Optional<String> replaced) {
        return new ForeignKey(
                replaced,
                table,
                columns,
                referencedTable,
                referencedColumns,
                onDelete,
                onUpdate,
                deferral);
    }

    public ForeignKey withEnds(QualifiedName replaced, QualifiedName replacedReference) {
        return new ForeignKey(
                name,
                replaced,
                columns,
                replacedReference,
                referencedColumns,
                onDelete,
                onUpdate,
                deferral);
    }

    public ForeignKey withColumns(List<String> replaced, List<String> replacedReferences) {
        return new ForeignKey(
                name,
                table,
                replaced,
                referencedTable,
                replacedReferences,
                onDelete,
                onUpdate,
                deferral);
    }
}

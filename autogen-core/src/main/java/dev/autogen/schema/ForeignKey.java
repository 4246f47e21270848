package dev.autogen.schema;

import java.util.List;
import java.util.Optional;

/**
 * A foreign key from the columns of one table to as many columns of another, pair by pair; its name
 * is absent where nobody chose one.
 *
 * <p>An action on delete that sets columns sets all of its own, or those alone that are named.
 *
 * @param temporal whether the last columns are ranges of time: that of the row has to be covered by
 *     those of the rows that it refers to
 */
public record ForeignKey(
        Optional<String> name,
        QualifiedName table,
        List<String> columns,
        QualifiedName referencedTable,
        List<String> referencedColumns,
        Action onDelete,
        List<String> onDeleteColumns,
        Action onUpdate,
        Match match,
        Deferral deferral,
        Validity validity,
        boolean temporal,
        Optional<String> comment) {

    public ForeignKey {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
        onDeleteColumns = List.copyOf(onDeleteColumns);
    }

    /** What becomes of the row when the one that it refers to is deleted or gets another key. */
    public enum Action {
        NO_ACTION,
        RESTRICT,
        CASCADE,
        SET_NULL,
        SET_DEFAULT
    }

    /** What a row refers to of whose columns some are null. */
    public enum Match {
        /** Nothing. */
        SIMPLE,
        /** There must be no such row. */
        FULL
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
                    List.of(),
                    Action.NO_ACTION,
                    Match.SIMPLE,
                    Deferral.NOT_DEFERRABLE,
                    Validity.VALID,
                    false,
                    Optional.empty());
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
                List.of(),
                onUpdate,
                match,
                deferral,
                validity,
                temporal,
                comment);
    }

    /** Sets only these of its columns. */
    public ForeignKey onDelete(Action action, String... only) {
        return new ForeignKey(
                name,
                table,
                columns,
                referencedTable,
                referencedColumns,
                action,
                List.of(only),
                onUpdate,
                match,
                deferral,
                validity,
                temporal,
                comment);
    }

    public ForeignKey onUpdate(Action action) {
        return new ForeignKey(
                name,
                table,
                columns,
                referencedTable,
                referencedColumns,
                onDelete,
                onDeleteColumns,
                action,
                match,
                deferral,
                validity,
                temporal,
                comment);
    }

    public ForeignKey match(Match replaced) {
        return new ForeignKey(
                name,
                table,
                columns,
                referencedTable,
                referencedColumns,
                onDelete,
                onDeleteColumns,
                onUpdate,
                replaced,
                deferral,
                validity,
                temporal,
                comment);
    }

    public ForeignKey deferral(Deferral replaced) {
        return new ForeignKey(
                name,
                table,
                columns,
                referencedTable,
                referencedColumns,
                onDelete,
                onDeleteColumns,
                onUpdate,
                match,
                replaced,
                validity,
                temporal,
                comment);
    }

    public ForeignKey validity(Validity replaced) {
        return new ForeignKey(
                name,
                table,
                columns,
                referencedTable,
                referencedColumns,
                onDelete,
                onDeleteColumns,
                onUpdate,
                match,
                deferral,
                replaced,
                temporal,
                comment);
    }

    /** The last column is a range of time, covered by those of the rows that it refers to. */
    public ForeignKey period() {
        return withTemporal(true);
    }

    public ForeignKey comment(String text) {
        return withComment(Optional.of(text));
    }

    public ForeignKey withComment(Optional<String> replaced) {
        return Unchanged.one(replaced, comment)
                ? this
                : new ForeignKey(
                        name,
                        table,
                        columns,
                        referencedTable,
                        referencedColumns,
                        onDelete,
                        onDeleteColumns,
                        onUpdate,
                        match,
                        deferral,
                        validity,
                        temporal,
                        replaced);
    }

    public ForeignKey withName(Optional<String> replaced) {
        return Unchanged.one(replaced, name)
                ? this
                : new ForeignKey(
                        replaced,
                        table,
                        columns,
                        referencedTable,
                        referencedColumns,
                        onDelete,
                        onDeleteColumns,
                        onUpdate,
                        match,
                        deferral,
                        validity,
                        temporal,
                        comment);
    }

    public ForeignKey withEnds(QualifiedName replaced, QualifiedName replacedReference) {
        return Unchanged.one(replaced, table) && Unchanged.one(replacedReference, referencedTable)
                ? this
                : new ForeignKey(
                        name,
                        replaced,
                        columns,
                        replacedReference,
                        referencedColumns,
                        onDelete,
                        onDeleteColumns,
                        onUpdate,
                        match,
                        deferral,
                        validity,
                        temporal,
                        comment);
    }

    public ForeignKey withColumns(List<String> replaced, List<String> replacedReferences) {
        return Unchanged.one(replaced, columns)
                        && Unchanged.one(replacedReferences, referencedColumns)
                ? this
                : new ForeignKey(
                        name,
                        table,
                        replaced,
                        referencedTable,
                        replacedReferences,
                        onDelete,
                        onDeleteColumns,
                        onUpdate,
                        match,
                        deferral,
                        validity,
                        temporal,
                        comment);
    }

    public ForeignKey withOnDeleteColumns(List<String> replaced) {
        return Unchanged.one(replaced, onDeleteColumns)
                ? this
                : new ForeignKey(
                        name,
                        table,
                        columns,
                        referencedTable,
                        referencedColumns,
                        onDelete,
                        replaced,
                        onUpdate,
                        match,
                        deferral,
                        validity,
                        temporal,
                        comment);
    }

    public ForeignKey withTemporal(boolean ranges) {
        return new ForeignKey(
                name,
                table,
                columns,
                referencedTable,
                referencedColumns,
                onDelete,
                onDeleteColumns,
                onUpdate,
                match,
                deferral,
                validity,
                ranges,
                comment);
    }
}

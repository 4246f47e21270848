package dev.autogen.diff;

import dev.autogen.diff.ListDiff.Pair;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.AddColumn;
import dev.autogen.operation.Operation.AlterColumn;
import dev.autogen.operation.Operation.DropColumn;
import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import dev.autogen.schema.TypeUse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Columns by name; what is computed from others is added after and dropped before them. */
record ColumnDiff(
        List<Pair<Table>> tables, RebuiltColumns rebuilt, Set<QualifiedName> alteredTypes) {

    /**
     * The defaults of a composite type that changes: they are written for it as it was, or as it
     * will be.
     */
    List<Operation> releases() {
        return SchemaDiff.each(
                tables,
                pair ->
                        columns(pair).common().stream()
                                .filter(this::releases)
                                .map(
                                        it ->
                                                new AlterColumn(
                                                        pair.to().name(),
                                                        it.from(),
                                                        released(it.from())))
                                .toList());
    }

    private boolean releases(Pair<Column> column) {
        return column.from().defaultValue().isPresent()
                && TypeUse.of(column.from().type(), alteredTypes);
    }

    private static Column released(Column column) {
        return column.withDefaultValue(Optional.empty());
    }

    private Column start(Pair<Column> column) {
        return releases(column) ? released(column.from()) : column.from();
    }

    List<Operation> additions() {
        return additions(it -> it.generated().isEmpty());
    }

    /** What they are computed from has its new type by then. */
    List<Operation> computedAdditions() {
        return additions(it -> it.generated().isPresent());
    }

    private List<Operation> additions(Predicate<Column> chosen) {
        return SchemaDiff.each(
                tables,
                pair ->
                        columns(pair).added().stream()
                                .filter(chosen)
                                .map(it -> new AddColumn(pair.to().name(), it))
                                .toList());
    }

    List<Operation> alterations() {
        return SchemaDiff.each(
                tables,
                pair ->
                        columns(pair).common().stream()
                                .filter(it -> !rebuilt.replaces(pair.to().name(), it))
                                .filter(it -> !start(it).equals(it.to()))
                                .map(it -> new AlterColumn(pair.to().name(), start(it), it.to()))
                                .toList());
    }

    /** What they are computed from has its old type still. */
    List<Operation> computedDrops() {
        return drops(it -> it.generated().isPresent());
    }

    List<Operation> drops() {
        return drops(it -> it.generated().isEmpty());
    }

    private List<Operation> drops(Predicate<Column> chosen) {
        return SchemaDiff.each(
                tables,
                pair ->
                        columns(pair).removed().stream()
                                .filter(chosen)
                                .map(
                                        it ->
                                                new DropColumn(
                                                        pair.to().name(),
                                                        it.name(),
                                                        Optional.of(it)))
                                .toList());
    }

    /** Those that stand in the way of an alteration. */
    List<Operation> departures() {
        return SchemaDiff.each(
                tables,
                pair ->
                        replaced(pair)
                                .map(it -> new AddColumn(pair.to().name(), it.from()).reverse())
                                .toList());
    }

    List<Operation> returns() {
        return SchemaDiff.each(
                tables,
                pair ->
                        replaced(pair)
                                .map(it -> new AddColumn(pair.to().name(), it.to()))
                                .toList());
    }

    private Stream<Pair<Column>> replaced(Pair<Table> pair) {
        return columns(pair).common().stream().filter(it -> rebuilt.replaces(pair.to().name(), it));
    }

    private static ListDiff<Column> columns(Pair<Table> pair) {
        return ListDiff.between(pair.from().columns(), pair.to().columns(), Column::name);
    }
}

package dev.autogen.dialect;

import dev.autogen.operation.Operation.AlterColumn;
import dev.autogen.operation.Operation.CreateIndex;
import dev.autogen.schema.Column;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What operations on a table have done so far that its text does not tell.
 *
 * @param written the columns that they have written, the later ones last
 * @param added those of them that are new
 * @param altered the alterations among them
 * @param loose the columns of keys that they have dropped, where these may be null
 * @param created the indexes to create
 * @param dropped the names of the indexes to drop
 */
record SqliteEdits(
        List<Column> written,
        List<Column> added,
        List<AlterColumn> altered,
        Set<String> loose,
        List<CreateIndex> created,
        List<String> dropped) {
    static final SqliteEdits NONE =
            new SqliteEdits(List.of(), List.of(), List.of(), Set.of(), List.of(), List.of());

    SqliteEdits {
        written = List.copyOf(written);
        added = List.copyOf(added);
        altered = List.copyOf(altered);
        loose = Set.copyOf(loose);
        created = List.copyOf(created);
        dropped = List.copyOf(dropped);
    }

    SqliteEdits adding(Column column) {
        return new SqliteEdits(
                plus(written, column), plus(added, column), altered, loose, created, dropped);
    }

    SqliteEdits altering(AlterColumn op) {
        return new SqliteEdits(
                plus(written, op.to()), added, plus(altered, op), loose, created, dropped);
    }

    SqliteEdits loosening(Collection<String> columns) {
        var all = new HashSet<>(loose);
        all.addAll(columns);
        return new SqliteEdits(written, added, altered, all, created, dropped);
    }

    SqliteEdits creating(CreateIndex op) {
        return new SqliteEdits(written, added, altered, loose, plus(created, op), dropped);
    }

    SqliteEdits dropping(Optional<String> index) {
        return index.map(
                        it ->
                                new SqliteEdits(
                                        written, added, altered, loose, created, plus(dropped, it)))
                .orElse(this);
    }

    private static <T> List<T> plus(List<T> list, T one) {
        var longer = new ArrayList<>(list);
        longer.add(one);
        return longer;
    }

    /** Whether a column is new, whatever was under its name before. */
    boolean isAdded(String column) {
        return added.stream().anyMatch(it -> it.name().equals(column));
    }

    /** Whether an index goes. */
    boolean isDropped(String index) {
        return dropped.stream().anyMatch(index::equalsIgnoreCase);
    }

    /** Whether a column of a key may be null, as it was or as it was written last. */
    boolean isLoose(String column) {
        return loose.contains(column)
                || written.stream()
                        .filter(it -> it.name().equals(column))
                        .reduce((first, last) -> last)
                        .filter(SqliteDialect::isLoose)
                        .isPresent();
    }

    /** What a person wrote in the place of the values of a column. */
    Optional<String> value(String column) {
        return altered.stream()
                .filter(it -> it.from().name().equalsIgnoreCase(column))
                .flatMap(it -> it.using().stream())
                .reduce((first, last) -> last);
    }
}

package dev.autogen.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A query that stands in the schema under a name of its own.
 *
 * <p>Seeds are SQL statements to run when it is created, such as the indexes of one that keeps its
 * rows, or the triggers that let rows be written to it; they are never compared.
 *
 * @param columns the names of its columns, or none where the query names them
 * @param options such as {@code security_barrier=true}
 * @param uses what the query reads; nothing where the database does not tell
 */
public record View(
        QualifiedName name,
        Kind kind,
        List<String> columns,
        String definition,
        List<String> options,
        Optional<String> comment,
        List<Use> uses,
        List<String> seeds) {

    /** Whether its rows are computed when asked for, or kept. */
    public enum Kind {
        PLAIN,
        MATERIALIZED
    }

    /** A table or view that a query reads, and those of its columns. */
    public record Use(QualifiedName name, List<String> columns) {
        public Use {
            columns = columns.stream().sorted().toList();
        }
    }

    public View {
        columns = List.copyOf(columns);
        options = options.stream().sorted().toList();
        uses = uses.stream().sorted(Comparator.comparing(Use::name)).toList();
        seeds = List.copyOf(seeds);
    }

    /** The view of this name, whose rows are those of a query. */
    public static View view(String name, String query) {
        return of(name, Kind.PLAIN, query);
    }

    /** The view of this name, which keeps the rows of a query. */
    public static View materializedView(String name, String query) {
        return of(name, Kind.MATERIALIZED, query);
    }

    private static View of(String name, Kind kind, String query) {
        return new View(
                QualifiedName.parse(name),
                kind,
                List.of(),
                query,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** The names of its columns, in the place of those of the query. */
    public View columns(String... names) {
        return new View(name, kind, List.of(names), definition, options, comment, uses, seeds);
    }

    public View options(String... wanted) {
        return new View(name, kind, columns, definition, List.of(wanted), comment, uses, seeds);
    }

    public View comment(String text) {
        return withComment(Optional.of(text));
    }

    /** Says that the query reads these columns of a table or view. */
    public View uses(String used, String... usedColumns) {
        return withUses(plus(uses, new Use(QualifiedName.parse(used), List.of(usedColumns))));
    }

    /** A statement to run right after the view was created. */
    public View seed(String sql) {
        return withSeeds(plus(seeds, sql));
    }

    public boolean uses(QualifiedName used) {
        return uses.stream().anyMatch(it -> it.name().equals(used));
    }

    /** Whether the query reads this column. */
    public boolean uses(QualifiedName used, String column) {
        return uses.stream()
                .anyMatch(it -> it.name().equals(used) && it.columns().contains(column));
    }

    public View withName(QualifiedName replaced) {
        return new View(replaced, kind, columns, definition, options, comment, uses, seeds);
    }

    public View withDefinition(String replaced) {
        return new View(name, kind, columns, replaced, options, comment, uses, seeds);
    }

    public View withComment(Optional<String> replaced) {
        return new View(name, kind, columns, definition, options, replaced, uses, seeds);
    }

    public View withUses(List<Use> replaced) {
        return new View(name, kind, columns, definition, options, comment, replaced, seeds);
    }

    public View withSeeds(List<String> replaced) {
        return new View(name, kind, columns, definition, options, comment, uses, replaced);
    }

    private static <T> List<T> plus(List<T> list, T added) {
        var longer = new ArrayList<>(list);
        longer.add(added);
        return longer;
    }
}

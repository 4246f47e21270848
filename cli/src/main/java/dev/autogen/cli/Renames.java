package dev.autogen.cli;

import dev.autogen.AutogenException;
import dev.autogen.diff.Comparison;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.RenameColumn;
import dev.autogen.operation.Operation.RenameTable;
import dev.autogen.operation.Replay;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What people say is a rename, where a diff by itself sees a drop and an add: {@code table:table}
 * or {@code table.column:column}.
 */
record Renames(List<Pair> pairs) {
    static final Renames NONE = new Renames(List.of());

    /** The name in the database and the name in the entities, as they were typed. */
    record Pair(String from, String to) {
        @Override
        public String toString() {
            return from + ":" + to;
        }
    }

    /** A column of a table, as the left side names it. */
    private record Place(Table table, String column) {}

    Renames {
        pairs = List.copyOf(pairs);
    }

    /**
     * Reads what was typed.
     *
     * @throws AutogenException if one is not OLD:NEW
     */
    static Renames of(List<String> texts) {
        return new Renames(texts.stream().map(Renames::pair).toList());
    }

    private static Pair pair(String text) {
        var sides = text.split(":", -1);
        if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
            throw new AutogenException(
                    "--rename "
                            + text
                            + " is not OLD:NEW: write --rename old_table:new_table or --rename"
                            + " table.old_column:new_column.");
        }
        return new Pair(sides[0].strip(), sides[1].strip());
    }

    /**
     * The operations that they stand for.
     *
     * @throws AutogenException if the database has not the old name alone, or the entities have not
     *     the new one alone
     */
    List<Operation> operations(SchemaModel database, SchemaModel entities) {
        var operations = new ArrayList<Operation>();
        var now = database;
        for (Pair pair : pairs) {
            var operation = operation(pair, now, entities);
            operations.add(operation);
            now = Replay.apply(List.of(operation), now);
        }
        return List.copyOf(operations);
    }

    /** The comparison of what they leave, with them at its begin. */
    static Comparison before(List<Operation> renames, Comparison rest) {
        if (renames.isEmpty()) {
            return rest;
        }
        var operations = new ArrayList<>(renames);
        operations.addAll(rest.operations());
        return new Comparison(
                Replay.apply(Drafts.reversed(renames), rest.from()),
                rest.to(),
                operations,
                rest.kept(),
                rest.unmapped(),
                rest.warnings(),
                rest.obstacles(),
                rest.auxiliaries());
    }

    private static Operation operation(Pair pair, SchemaModel database, SchemaModel entities) {
        var table = database.findTable(QualifiedName.parse(pair.from()));
        if (table.isPresent()) {
            return table(pair, table.get(), database, entities);
        }
        var place =
                place(pair.from(), database)
                        .orElseThrow(
                                () ->
                                        wrong(
                                                pair,
                                                "the database has no table or column "
                                                        + pair.from()));
        return column(pair, place, entities);
    }

    private static Operation table(
            Pair pair, Table table, SchemaModel database, SchemaModel entities) {
        var to = QualifiedName.parse(pair.to());
        if (entities.findTable(table.name()).isPresent()) {
            throw wrong(pair, "the entities still have table " + table.name());
        }
        if (entities.findTable(to).isEmpty()) {
            throw wrong(pair, "the entities have no table " + to);
        }
        if (database.findTable(to).isPresent()) {
            throw wrong(pair, "the database has table " + to + " already");
        }
        return new RenameTable(table.name(), to);
    }

    private static Operation column(Pair pair, Place place, SchemaModel entities) {
        var table = place.table();
        var to = columnName(pair, table);
        var wanted =
                entities.findTable(table.name())
                        .orElseThrow(
                                () -> wrong(pair, "the entities have no table " + table.name()));
        if (wanted.findColumn(place.column()).isPresent()) {
            throw wrong(
                    pair, "the entities still have column " + table.name() + "." + place.column());
        }
        if (wanted.findColumn(to).isEmpty()) {
            throw wrong(pair, "the entities have no column " + table.name() + "." + to);
        }
        if (table.findColumn(to).isPresent()) {
            throw wrong(pair, "the database has column " + table.name() + "." + to + " already");
        }
        return new RenameColumn(table.name(), place.column(), to);
    }

    /** The new name may be given with its table as well, which then has to be the same. */
    private static String columnName(Pair pair, Table table) {
        var prefix = table.name() + ".";
        if (pair.to().startsWith(prefix)) {
            return pair.to().substring(prefix.length());
        }
        if (pair.to().contains(".")) {
            throw wrong(pair, "a column stays in its table, " + table.name());
        }
        return pair.to();
    }

    private static Optional<Place> place(String text, SchemaModel schema) {
        int dot = text.lastIndexOf('.');
        if (dot <= 0) {
            return Optional.empty();
        }
        var column = text.substring(dot + 1);
        return schema.findTable(QualifiedName.parse(text.substring(0, dot)))
                .filter(it -> it.findColumn(column).isPresent())
                .map(it -> new Place(it, column));
    }

    private static AutogenException wrong(Pair pair, String why) {
        return new AutogenException(
                "--rename "
                        + pair
                        + " does not fit: "
                        + why
                        + ". It takes a name that only the database has and one that only the"
                        + " entities have; 'autogen diff' shows both.");
    }
}

package dev.autogen.diff;

import dev.autogen.AutogenException;
import dev.autogen.dialect.Dialect;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Replay;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import java.util.HashMap;
import java.util.List;

/**
 * The outcome of comparing a database with the entities.
 *
 * @param from what the database holds, in the dialect's normal form and without what is filtered
 *     out
 * @param to what it should hold: as the entities say, and as it is where they cannot say
 * @param operations what turns one into the other, in order
 * @param kept in words, what the database has that no entity could have declared
 */
public record Comparison(
        SchemaModel from, SchemaModel to, List<Operation> operations, List<String> kept) {

    /** How to compare: each has a default that changes nothing. */
    public record Options(
            CompareSettings settings,
            Filters filters,
            NamingConvention naming,
            ServerWords serverWords) {
        public static final Options DEFAULT =
                new Options(
                        CompareSettings.ALL,
                        Filters.NONE,
                        NamingConvention.DEFAULT,
                        ServerWords.AS_WRITTEN);
    }

    /** Compares what a database holds with what the entities ask for. */
    public static Comparison of(
            SchemaModel database, SchemaModel entities, Dialect dialect, Options options) {
        var filtering = new Filtering(options.filters());
        var from = filtering.names(dialect.normalise(database));
        var words = options.serverWords().rewrite(dialect.normalise(entities), from);
        var adoption = new Adoption(from, words, options.settings());
        var named = new Naming(options.naming(), dialect.nameLimit(), from).name(adoption.schema());
        var sides = filtering.objects(from, dialect.normalise(named));
        var operations = SchemaDiff.between(sides.from(), sides.to());
        prove(operations, sides.from(), sides.to());
        return new Comparison(sides.from(), sides.to(), operations, adoption.kept());
    }

    /** A difference that no operation bridges must not go unsaid. */
    private static void prove(List<Operation> operations, SchemaModel from, SchemaModel to) {
        var reached = withoutSeeds(Replay.apply(operations, from));
        var wanted = withoutSeeds(to);
        // Only what is not equal as it stands has to be put in order first.
        if (!without(reached, wanted).sorted().equals(without(wanted, reached).sorted())) {
            throw new AutogenException(
                    "The operations found do not lead from the database to the entities; this is a defect of autogen. Please report it"
                            + " with the tables that differ: "
                            + difference(reached.sorted(), wanted.sorted()));
        }
    }

    /** The schema without the tables that are the same in another. */
    private static SchemaModel without(SchemaModel schema, SchemaModel other) {
        var others = new HashMap<QualifiedName, Table>();
        other.tables().forEach(it -> others.put(it.name(), it));
        return schema.withTables(
                schema.tables().stream().filter(it -> !it.equals(others.get(it.name()))).toList());
    }

    private static SchemaModel withoutSeeds(SchemaModel schema) {
        return schema.mapTables(it -> it.withSeeds(List.of()));
    }

    private static String difference(SchemaModel reached, SchemaModel to) {
        return to.tables().stream()
                .filter(it -> !reached.tables().contains(it))
                .toList()
                .toString();
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return operations.isEmpty();
    }
}

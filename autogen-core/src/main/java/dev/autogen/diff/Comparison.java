package dev.autogen.diff;

import dev.autogen.AutogenException;
import dev.autogen.dialect.Dialect;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Replay;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The outcome of comparing a database with the entities.
 *
 * @param from what the database holds, in the dialect's normal form and without what is filtered
 *     out
 * @param to what it should hold: as the entities say, and as it is where they cannot say
 * @param operations what turns one into the other, in order
 * @param kept in words, what the database has that no entity could have declared
 * @param unmapped what the database has that no entity maps
 * @param warnings in words, what the operations do that is not seen in them
 * @param obstacles in words, what a person has to do before the operations can run
 * @param auxiliaries what the entities have created by SQL of their own
 */
public record Comparison(
        SchemaModel from,
        SchemaModel to,
        List<Operation> operations,
        List<String> kept,
        Unmapped unmapped,
        List<String> warnings,
        List<String> obstacles,
        Auxiliaries auxiliaries) {

    public Comparison {
        operations = List.copyOf(operations);
        kept = List.copyOf(kept);
        warnings = List.copyOf(warnings);
        obstacles = List.copyOf(obstacles);
    }

    /** The tables and sequences of the database that no entity maps, and what becomes of them. */
    public record Unmapped(
            CompareSettings.Unmapped decision,
            List<QualifiedName> tables,
            List<QualifiedName> sequences) {
        public Unmapped {
            tables = List.copyOf(tables);
            sequences = List.copyOf(sequences);
        }
    }

    /** How to compare: each has a default that changes nothing. */
    public record Options(
            CompareSettings settings,
            Filters filters,
            NamingConvention naming,
            ServerWords serverWords,
            Auxiliaries auxiliaries) {
        public static final Options DEFAULT =
                new Options(
                        CompareSettings.ALL,
                        Filters.NONE,
                        NamingConvention.DEFAULT,
                        ServerWords.AS_WRITTEN);

        public Options(
                CompareSettings settings,
                Filters filters,
                NamingConvention naming,
                ServerWords serverWords) {
            this(settings, filters, naming, serverWords, Auxiliaries.NONE);
        }

        /** The same, without the tables and sequences of these names. */
        public Options leavingOut(Collection<QualifiedName> left) {
            return new Options(
                    settings, filters.leavingOut(left), naming, serverWords, auxiliaries);
        }

        public Options with(Auxiliaries replaced) {
            return new Options(settings, filters, naming, serverWords, replaced);
        }
    }

    /** Compares what a database holds with what the entities ask for. */
    public static Comparison of(
            SchemaModel database, SchemaModel entities, Dialect dialect, Options options) {
        var filtering = new Filtering(options.filters());
        var auxiliaries = options.auxiliaries();
        var live = auxiliaries.aside(database, entities);
        var there = dialect.normalise(live);
        var asked = new Spelling(dialect, there).of(dialect.normalise(entities, there));
        var from = filtering.names(dialect.normalise(live, asked));
        var rewritten = options.serverWords().rewrite(asked, from);
        var words = new DefaultsOfChangedTypes(from, asked).asWritten(rewritten);
        var adoption = new Adoption(from, words, dialect, options.settings(), options.filters());
        var named = new Naming(options.naming(), dialect.nameLimit(), from).name(adoption.schema());
        var sides = filtering.objects(from, dialect.normalise(named));
        var blocked = new BlockedViews(sides.from(), sides.to());
        var views = blocked.found();
        var changed = without(views.keySet(), sides.from());
        var wanted = without(views.keySet(), sides.to());
        var operations = SchemaDiff.between(changed, wanted, auxiliaries);
        prove(operations, changed, wanted);
        var warnings = new ArrayList<>(adoption.unmapped().losses());
        warnings.addAll(blocked.suspected());
        warnings.addAll(new LongNames(entities, asked, dialect.nameLimit()).warnings());
        warnings.addAll(new UnknownConversions(dialect, operations).warnings());
        return new Comparison(
                sides.from(),
                wanted,
                operations,
                adoption.kept(),
                adoption.unmapped().unmapped(),
                warnings,
                views.entrySet().stream().map(it -> obstacle(it.getKey(), it.getValue())).toList(),
                auxiliaries);
    }

    private static String obstacle(View view, String reads) {
        return "View "
                + view.name()
                + " reads "
                + reads
                + ": replace or drop the view first, in a revision of its own (autogen revision"
                + " --empty).";
    }

    private static SchemaModel without(Set<View> views, SchemaModel schema) {
        return views.isEmpty()
                ? schema
                : schema.withViews(
                        schema.views().stream().filter(it -> !views.contains(it)).toList());
    }

    /** A difference that no operation bridges must not go unsaid. */
    private static void prove(List<Operation> operations, SchemaModel from, SchemaModel to) {
        var reached = withoutSeeds(Replay.apply(operations, from));
        var wanted = withoutSeeds(to);
        // Only what is not equal as it stands has to be put in order first.
        if (!without(reached, wanted).sorted().equals(without(wanted, reached).sorted())) {
            throw new AutogenException(
                    "The operations found do not lead from the database to the entities; this is a"
                            + " defect of autogen. Please report it with what differs: "
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
        return schema.mapTables(it -> it.withSeeds(List.of()))
                .withEnumTypes(
                        schema.enumTypes().stream().map(it -> it.withSeeds(List.of())).toList())
                .withViews(schema.views().stream().map(it -> it.withSeeds(List.of())).toList());
    }

    /** What one of them holds alone. */
    private static String difference(SchemaModel reached, SchemaModel to) {
        var there = everything(reached);
        var wanted = everything(to);
        return Stream.concat(
                        there.stream().filter(it -> !wanted.contains(it)),
                        wanted.stream().filter(it -> !there.contains(it)))
                .toList()
                .toString();
    }

    private static List<Object> everything(SchemaModel schema) {
        return Stream.<List<?>>of(
                        schema.schemas(),
                        schema.enumTypes(),
                        schema.domains(),
                        schema.compositeTypes(),
                        schema.sequences(),
                        schema.tables(),
                        schema.views(),
                        schema.bystanders())
                .<Object>flatMap(List::stream)
                .toList();
    }

    /** The same, with only these of its operations. */
    public Comparison withOperations(List<Operation> replaced) {
        return new Comparison(from, to, replaced, kept, unmapped, warnings, obstacles, auxiliaries);
    }

    /** The same, with more warnings. */
    public Comparison warning(List<String> more) {
        var all = new ArrayList<>(warnings);
        all.addAll(more);
        return new Comparison(from, to, operations, kept, unmapped, all, obstacles, auxiliaries);
    }

    /** The same, of two sides that differ in the same and say it in other words. */
    Comparison between(SchemaModel otherFrom, SchemaModel otherTo) {
        var between = SchemaDiff.between(otherFrom, otherTo, auxiliaries);
        prove(between, otherFrom, otherTo);
        return new Comparison(
                otherFrom, otherTo, between, kept, unmapped, warnings, obstacles, auxiliaries);
    }

    /** What takes the operations back, in order. */
    public List<Operation> back() {
        return auxiliaries.back(operations);
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return operations.isEmpty();
    }
}

package dev.autogen.testing;

import static dev.autogen.testing.Flavour.Feature.BYSTANDERS;
import static dev.autogen.testing.Flavour.Feature.COMPOSITE_TYPES;
import static dev.autogen.testing.Flavour.Feature.DOMAINS;
import static dev.autogen.testing.Flavour.Feature.ENUM_TYPES;
import static dev.autogen.testing.Flavour.Feature.SCHEMAS;
import static dev.autogen.testing.Flavour.Feature.SEEDS;
import static dev.autogen.testing.Flavour.Feature.SEQUENCES;
import static dev.autogen.testing.Flavour.Feature.SEQUENCE_OWNERS;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.Bystander;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Deferral;
import dev.autogen.schema.Domain;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/**
 * Random schemas, valid each: names are unique, keys and indexes name columns that are there, and a
 * foreign key has the types of the key it refers to. Shrinking takes tables away.
 */
public final class RandomSchemas {
    private static final int MOST_TABLES = 6;
    private static final String OTHER_SCHEMA = "sales";

    private final Flavour flavour;

    private RandomSchemas(Flavour flavour) {
        this.flavour = flavour;
    }

    /** Schemas with all that the records can say; no database has to take them. */
    public static RandomSchemas anything() {
        return new RandomSchemas(Flavour.anything());
    }

    /**
     * Schemas that this database takes as they are, in the connection's own schema, with a name on
     * every key, check and index.
     */
    public static RandomSchemas forDialect(Dialect dialect) {
        return new RandomSchemas(Flavour.of(dialect));
    }

    /** The same for PostgreSQL of this major version, with what the older ones lack. */
    public static RandomSchemas forPostgres(int version) {
        return new RandomSchemas(Flavour.of(Dialect.of("PostgreSQL"), version));
    }

    /** The same, with keys, checks and indexes among them that have no name. */
    public RandomSchemas withUnnamed() {
        return new RandomSchemas(flavour.with(Flavour.Feature.UNNAMED));
    }

    /** The same, with indexes among them that their database could not finish. */
    public RandomSchemas withInvalid() {
        return new RandomSchemas(flavour.with(Flavour.Feature.INVALID));
    }

    /** The same, with some of the objects in a second schema named {@code sales}. */
    public RandomSchemas withSchemas() {
        return new RandomSchemas(flavour.with(SCHEMAS));
    }

    public Arbitrary<SchemaModel> schemas() {
        return Combinators.combine(sizes(), seeds())
                .as((size, seed) -> schema(size, Dice.seeded(seed)));
    }

    /** Two schemas of which the second is the first after many small changes. */
    public Arbitrary<Tuple2<SchemaModel, SchemaModel>> pairs() {
        return Combinators.combine(sizes(), seeds(), seeds()).as(this::pair);
    }

    Tuple2<SchemaModel, SchemaModel> pair(int size, long seed, long change) {
        var from = schema(size, Dice.seeded(seed));
        return Tuple.of(from, new RandomChanges(Dice.seeded(change), flavour).change(from));
    }

    private static Arbitrary<Integer> sizes() {
        return Arbitraries.integers().between(0, MOST_TABLES);
    }

    private static Arbitrary<Long> seeds() {
        return Arbitraries.longs()
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }

    private SchemaModel schema(int size, Dice dice) {
        var names = new RandomNames(dice, flavour);
        var schemas =
                flavour.has(SCHEMAS) && dice.chance(40) ? List.of(OTHER_SCHEMA) : List.<String>of();
        var enumTypes = new ArrayList<EnumType>();
        while (flavour.has(ENUM_TYPES) && enumTypes.size() < size && dice.chance(40)) {
            enumTypes.add(enumType(dice, flavour, name(dice, names, schemas)));
        }
        var domains = new ArrayList<Domain>();
        while (flavour.has(DOMAINS) && domains.size() < size && dice.chance(40)) {
            var maker = new RandomDomains(dice, flavour, enumTypes);
            domains.add(maker.domain(name(dice, names, schemas)));
        }
        var compositeTypes = new ArrayList<CompositeType>();
        while (flavour.has(COMPOSITE_TYPES) && compositeTypes.size() < size && dice.chance(40)) {
            var maker = new RandomCompositeTypes(dice, flavour, enumTypes, domains);
            compositeTypes.add(maker.type(name(dice, names, schemas), compositeTypes));
        }
        var columns = new RandomColumns(dice, flavour, enumTypes, domains, compositeTypes);
        var sequences = new ArrayList<Sequence>();
        while (flavour.has(SEQUENCES) && sequences.size() < size && dice.chance(40)) {
            sequences.add(columns.sequence(name(dice, names, schemas)));
        }
        var tables = new ArrayList<Table>();
        var maker = new RandomTables(dice, flavour, names, columns);
        for (int i = 0; i < size; i++) {
            tables.add(maker.table(name(dice, names, schemas)));
        }
        var linked = linked(dice, maker, tables);
        var views = new RandomViews(dice, flavour, names).of(linked, schemas);
        return new SchemaModel(
                schemas,
                enumTypes,
                domains,
                compositeTypes,
                owned(dice, flavour, sequences, linked),
                linked,
                views,
                bystanders(dice, compositeTypes, linked));
    }

    /** Foreign keys come last, so that they may point anywhere, in circles too. */
    static List<Table> linked(Dice dice, RandomTables maker, List<Table> tables) {
        var targets = tables.stream().filter(RandomSchemas::isReferable).toList();
        return tables.stream()
                .map(
                        table -> {
                            var changed = table;
                            for (int i = dice.between(0, 2); i > 0 && !targets.isEmpty(); i--) {
                                changed = maker.withForeignKey(changed, dice.pick(targets));
                            }
                            return changed;
                        })
                .toList();
    }

    /** Some of the sequences belong to a column of a table in their own schema. */
    static List<Sequence> owned(
            Dice dice, Flavour flavour, List<Sequence> sequences, List<Table> tables) {
        return sequences.stream()
                .map(
                        it ->
                                flavour.has(SEQUENCE_OWNERS) && dice.chance(30)
                                        ? it.withOwner(owner(dice, it, tables))
                                        : it)
                .toList();
    }

    private static Optional<Sequence.Owner> owner(
            Dice dice, Sequence sequence, List<Table> tables) {
        var near =
                tables.stream()
                        .filter(it -> it.name().schema().equals(sequence.name().schema()))
                        .toList();
        if (near.isEmpty()) {
            return Optional.empty();
        }
        var table = dice.pick(near);
        var plain =
                table.columns().stream()
                        .filter(it -> it.identitySpec().isEmpty() && it.generated().isEmpty())
                        .toList();
        return plain.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sequence.Owner(table.name(), dice.pick(plain).name()));
    }

    /** What others refer to is checked at once, and outlives a crash. */
    private static boolean isReferable(Table table) {
        return !table.options().unlogged()
                && table.primaryKey()
                        .filter(it -> it.deferral() == Deferral.NOT_DEFERRABLE)
                        .isPresent();
    }

    static EnumType enumType(Dice dice, Flavour flavour, QualifiedName name) {
        var labels = List.of("new", "Old", "it's", "two words", "\"q\"", "ü", "a,b", "back\\slash");
        var type = new EnumType(name, dice.some(labels, dice.between(1, labels.size())));
        return flavour.has(SEEDS) && dice.chance(10)
                ? type.seed("create cast (varchar as \"x\") with inout")
                : type;
    }

    private List<Bystander> bystanders(Dice dice, List<CompositeType> types, List<Table> tables) {
        if (!flavour.has(BYSTANDERS) || tables.isEmpty()) {
            return List.of();
        }
        var name = dice.pick(tables).name();
        var all =
                new ArrayList<>(
                        List.of(
                                Bystander.inSchema("function", name),
                                Bystander.onTable("trigger", name),
                                Bystander.onTable("2 policies", name)));
        types.forEach(it -> all.add(Bystander.needingType("function f", it.name())));
        return dice.some(all, dice.between(0, 2));
    }

    static QualifiedName name(Dice dice, RandomNames names, List<String> schemas) {
        var name = names.fresh();
        return schemas.isEmpty() || dice.chance(60)
                ? QualifiedName.unqualified(name)
                : QualifiedName.of(dice.pick(schemas), name);
    }
}

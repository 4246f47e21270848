package dev.autogen.testing;

import static dev.autogen.testing.Flavour.Feature.ARRAYS;
import static dev.autogen.testing.Flavour.Feature.AUTOINCREMENT;
import static dev.autogen.testing.Flavour.Feature.COLLATIONS;
import static dev.autogen.testing.Flavour.Feature.COMMENTS;
import static dev.autogen.testing.Flavour.Feature.DEFAULT_ON_DECIMAL;
import static dev.autogen.testing.Flavour.Feature.IDENTITY_ALWAYS;
import static dev.autogen.testing.Flavour.Feature.IDENTITY_OPTIONS;
import static dev.autogen.testing.Flavour.Feature.IDENTITY_SERIAL;
import static dev.autogen.testing.Flavour.Feature.SEQUENCE_TYPES;
import static dev.autogen.testing.Flavour.Feature.STORED;
import static dev.autogen.testing.Flavour.Feature.VIRTUAL;

import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.DataType;
import dev.autogen.schema.DataType.Kind;
import dev.autogen.schema.Domain;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Identity;
import dev.autogen.schema.NotNull;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.Table;
import dev.autogen.schema.Validity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes columns and their types. */
record RandomColumns(
        Dice dice,
        Flavour flavour,
        List<EnumType> enumTypes,
        List<Domain> domains,
        List<CompositeType> compositeTypes) {
    static final DataType RANGE = DataType.other("int4range");

    private static final Set<Kind> EXACT = Set.of(Kind.SMALLINT, Kind.INTEGER, Kind.BIGINT);
    private static final Set<Kind> KEYS =
            Set.of(Kind.SMALLINT, Kind.INTEGER, Kind.BIGINT, Kind.VARCHAR, Kind.DATE, Kind.UUID);
    private static final List<String> TEXTS =
            List.of("", "it''s", "a\\b", "$T and $$", "say \"so\"", "grüße", "x*/y", "a--b");

    static boolean isExact(Column column) {
        return kind(column).filter(EXACT::contains).isPresent();
    }

    static boolean isText(Column column) {
        return kind(column).filter(it -> it == Kind.VARCHAR || it == Kind.TEXT).isPresent();
    }

    /** Whether every database can index it. */
    static boolean isKey(Column column) {
        return kind(column).filter(KEYS::contains).isPresent();
    }

    private static Optional<Kind> kind(Column column) {
        return column.type() instanceof DataType.Standard standard
                ? Optional.of(standard.kind())
                : Optional.empty();
    }

    /** A column of its own, which mentions no other. */
    Column column(String name) {
        var column = Column.column(name, type());
        if (dice.chance(40)) {
            column = notNull(column);
        }
        if (dice.chance(30)) {
            column = column.withDefaultValue(defaultOf(column));
        }
        if (flavour.has(COLLATIONS) && isText(column) && dice.chance(10)) {
            column = column.collation("C");
        }
        return comment(column);
    }

    private Column notNull(Column column) {
        return column.notNull()
                .withNotNullRule(new RandomStorage(dice, flavour).notNull(column.name()));
    }

    Column keyColumn(String name) {
        var types = new ArrayList<>(List.of(DataType.bigint(), DataType.varchar(36)));
        if (!flavour.has(Flavour.Feature.INTEGER_KEY_IS_IDENTITY)) {
            types.add(DataType.integer());
        }
        var key = Column.column(name, dice.pick(types)).notNull();
        return flavour.has(Flavour.Feature.LOOSE_KEYS) && dice.chance(30)
                ? key.notNull(NotNull.unnamedNotNull().validity(Validity.NOT_ENFORCED))
                : key;
    }

    Column identityColumn(String name) {
        var type =
                flavour.has(Flavour.Feature.INTEGER_KEY_IS_IDENTITY) || dice.chance(30)
                        ? DataType.integer()
                        : DataType.bigint();
        return Column.column(name, type).identity(identity());
    }

    Identity identity() {
        var modes = new ArrayList<>(List.of(Identity.Mode.BY_DEFAULT));
        if (flavour.has(IDENTITY_ALWAYS)) {
            modes.add(Identity.Mode.ALWAYS);
        }
        if (flavour.has(IDENTITY_SERIAL)) {
            modes.add(Identity.Mode.SERIAL);
        }
        if (flavour.has(AUTOINCREMENT)) {
            modes.add(Identity.Mode.AUTOINCREMENT);
        }
        var mode = dice.pick(modes);
        boolean plain = mode == Identity.Mode.AUTOINCREMENT;
        return new Identity(
                mode,
                plain || !flavour.has(IDENTITY_OPTIONS) || dice.chance(60)
                        ? SequenceOptions.NONE
                        : options());
    }

    Sequence sequence(QualifiedName name) {
        var sequence = new Sequence(name, options(), Optional.empty());
        return comment(
                flavour.has(SEQUENCE_TYPES) && dice.chance(30)
                        ? sequence.as(DataType.integer())
                        : sequence);
    }

    /** The same sequence with something about it changed; its owner is chosen afterwards. */
    Sequence changed(Sequence sequence) {
        return dice.chance(50) ? sequence(sequence.name()) : comment(sequence);
    }

    private Sequence comment(Sequence sequence) {
        return flavour.has(COMMENTS) && dice.chance(20)
                ? sequence.comment(dice.pick(TEXTS) + "!")
                : sequence;
    }

    /** Options that agree with one another. */
    SequenceOptions options() {
        var options = SequenceOptions.NONE;
        if (dice.chance(50)) {
            options = options.startingAt(dice.between(10, 1000));
        }
        if (dice.chance(50)) {
            options = options.incrementedBy(dice.pick(List.of(2L, 50L, 100L)));
        }
        if (dice.chance(30)) {
            options = options.between(Optional.of(5L), Optional.of(2_000_000_000L));
        }
        if (dice.chance(30)) {
            options = options.caching(dice.between(2, 50));
        }
        return dice.chance(20) ? options.cycling() : options;
    }

    /** A column computed from a number of the table, where there is one and the database can. */
    Optional<Column> generated(String name, Table table) {
        var sources =
                table.columns().stream()
                        .filter(it -> isExact(it) && it.generated().isEmpty())
                        .toList();
        if (sources.isEmpty() || !flavour.has(STORED)) {
            return Optional.empty();
        }
        var source = dice.pick(sources);
        var expression = flavour.quote().apply(source.name()) + " * " + dice.between(2, 3);
        var column = Column.column(name, DataType.bigint());
        return Optional.of(
                flavour.has(VIRTUAL) && dice.chance(50)
                        ? column.generatedVirtuallyAs(expression)
                        : column.generatedAs(expression));
    }

    /** The same column with something about it changed, so that data of it can stay. */
    Column changed(Column column) {
        return switch (dice.between(0, 3)) {
            case 0 ->
                    column.nullable() || dice.chance(60)
                            ? notNull(column)
                            : column.withNullable(true);
            case 1 -> column.withDefaultValue(defaultOf(column));
            case 2 -> recomputed(column);
            default -> comment(column);
        };
    }

    /** The same column computed in another way, or at another time. */
    private Column recomputed(Column column) {
        return column.withGenerated(
                column.generated()
                        .map(
                                it ->
                                        flavour.has(VIRTUAL) && dice.chance(50)
                                                ? new Generated(
                                                        it.expression(),
                                                        dice.pick(
                                                                List.of(
                                                                        Generated.Storage
                                                                                .values())))
                                                : new Generated(
                                                        "1 + " + it.expression(), it.storage())));
    }

    /** The same column changed, perhaps its type too, as nothing else mentions it. */
    Column changedFreely(Column column) {
        if (flavour.has(COLLATIONS) && isText(column) && dice.chance(20)) {
            return column.withCollation(
                    column.collation().isPresent() ? Optional.empty() : Optional.of("C"));
        }
        return dice.chance(30) ? column.withType(widened(column)) : changed(column);
    }

    private DataType widened(Column column) {
        if (isExact(column)) {
            return dice.pick(List.of(DataType.bigint(), DataType.decimal(30, 2)));
        }
        return isText(column)
                ? dice.pick(List.of(DataType.text(), DataType.varchar(500)))
                : column.type();
    }

    Column comment(Column column) {
        return flavour.has(COMMENTS) && dice.chance(20)
                ? column.comment(dice.pick(TEXTS) + " of " + column.name())
                : column;
    }

    private Optional<String> defaultOf(Column column) {
        if (column.generated().isPresent() || column.identitySpec().isPresent()) {
            return Optional.empty();
        }
        if (isExact(column)) {
            return Optional.of(String.valueOf(dice.between(0, 99)));
        }
        if (kind(column).filter(Kind.DECIMAL::equals).isPresent()) {
            return Optional.of("1.50").filter(it -> flavour.has(DEFAULT_ON_DECIMAL));
        }
        return isText(column) ? Optional.of("'" + dice.pick(TEXTS) + "'") : Optional.empty();
    }

    private DataType element() {
        var elements = new ArrayList<>(List.of(DataType.bigint(), DataType.text()));
        elements.add(RANGE);
        enumTypes.forEach(it -> elements.add(new DataType.Named(it.name())));
        return dice.pick(elements);
    }

    private DataType type() {
        int throwOf = dice.between(0, 9);
        if (throwOf < 4) {
            return dice.pick(
                    List.of(
                            DataType.smallint(),
                            DataType.integer(),
                            DataType.bigint(),
                            DataType.decimal(12, 2),
                            DataType.real(),
                            DataType.doublePrecision()));
        }
        if (throwOf < 7) {
            return dice.pick(List.of(DataType.varchar(dice.between(20, 60)), DataType.text()));
        }
        if (throwOf == 8 && !domains.isEmpty() && dice.chance(60)) {
            return new DataType.Named(dice.pick(domains).name());
        }
        if (throwOf == 9 && !compositeTypes.isEmpty() && dice.chance(60)) {
            var type = new DataType.Named(dice.pick(compositeTypes).name());
            return flavour.has(ARRAYS) && dice.chance(30) ? DataType.array(type) : type;
        }
        if (throwOf == 7 && !enumTypes.isEmpty()) {
            return new DataType.Named(dice.pick(enumTypes).name());
        }
        return throwOf == 8 && flavour.has(ARRAYS)
                ? DataType.array(element())
                : dice.pick(flavour.others());
    }
}

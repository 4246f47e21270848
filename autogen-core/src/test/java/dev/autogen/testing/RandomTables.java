package dev.autogen.testing;

import static dev.autogen.testing.Flavour.Feature.CHECKS;
import static dev.autogen.testing.Flavour.Feature.COMMENTS;
import static dev.autogen.testing.Flavour.Feature.EXCLUSIONS;
import static dev.autogen.testing.Flavour.Feature.NO_KEY;
import static dev.autogen.testing.Flavour.Feature.SEEDS;
import static dev.autogen.testing.Flavour.Feature.SEQUENCE_NAMES;
import static dev.autogen.testing.Flavour.Feature.TEMPORAL;
import static dev.autogen.testing.Flavour.Feature.UNNAMED;
import static dev.autogen.testing.Flavour.Feature.UNNAMED_INDEXES;

import dev.autogen.schema.Column;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes tables and what stands in them; {@code names} are those of the whole schema. */
record RandomTables(Dice dice, Flavour flavour, RandomNames names, RandomColumns columns) {

    Table table(QualifiedName name) {
        var storage = new RandomStorage(dice, flavour);
        var table = Table.table(name.toString());
        for (Column key : keyColumns()) {
            table = table.column(key);
        }
        var key = table.columns().stream().map(Column::name).toList();
        int more = dice.between(1, 5);
        for (int i = 0; i < more; i++) {
            table = withColumn(table);
        }
        if (!key.isEmpty()) {
            table =
                    table.primaryKey(
                            storage.primaryKey(name(), key, table).deferral(storage.deferral()));
        }
        for (int i = dice.between(0, 2); i > 0; i--) {
            table = withUniqueKey(table);
        }
        for (int i = dice.between(0, 2); i > 0; i--) {
            table = withCheck(table);
        }
        if (flavour.has(EXCLUSIONS) && dice.chance(15)) {
            table = withExclusion(table);
        }
        for (int i = dice.between(0, 3); i > 0; i--) {
            table = withIndex(table);
        }
        if (flavour.has(COMMENTS) && dice.chance(30)) {
            table = table.comment("What \"" + name.name() + "\" is for: 100 %, it's */ so");
        }
        table = new RandomOptions(dice, flavour).withOptions(table);
        table = new RandomMarks(dice, flavour).marked(table);
        return flavour.has(SEEDS) && dice.chance(10)
                ? table.seed("insert into t values ('a\nb')").seed("select 1")
                : table;
    }

    private List<Column> keyColumns() {
        var fresh = new RandomNames(dice, flavour);
        if (flavour.has(NO_KEY) && dice.chance(10)) {
            return List.of();
        }
        if (flavour.has(TEMPORAL) && dice.chance(10)) {
            return Stream.generate(fresh::fresh)
                    .limit(2)
                    .map(it -> Column.column(it, RandomColumns.RANGE).notNull())
                    .toList();
        }
        return dice.chance(70)
                ? List.of(identityColumn(dice.chance(80) ? "id" : fresh.fresh()))
                : Stream.generate(() -> columns.keyColumn(fresh.fresh()))
                        .limit(dice.between(1, 2))
                        .toList();
    }

    private Column identityColumn(String name) {
        var column = columns.identityColumn(name);
        return flavour.has(SEQUENCE_NAMES) && dice.chance(20)
                ? column.identity(
                        column.identitySpec()
                                .orElseThrow()
                                .withSequence(
                                        Optional.of(QualifiedName.unqualified(names.fresh()))))
                : column;
    }

    Table withColumn(Table table) {
        var name = columnName(table);
        var column =
                Optional.of(name)
                        .filter(it -> dice.chance(10))
                        .flatMap(it -> columns.generated(it, table))
                        .orElseGet(() -> columns.column(name));
        return table.column(column);
    }

    Table withUniqueKey(Table table) {
        if (flavour.has(TEMPORAL) && dice.chance(10)) {
            return withTimes(table);
        }
        var candidates = keyCandidates(table);
        if (candidates.isEmpty()) {
            return table;
        }
        var chosen = dice.some(candidates, dice.between(1, 2));
        var key = new RandomStorage(dice, flavour).uniqueKey(name(), chosen, table);
        boolean there =
                table.uniqueKeys().stream().anyMatch(it -> it.columns().equals(key.columns()))
                        || table.primaryKey()
                                .filter(it -> it.columns().equals(key.columns()))
                                .isPresent();
        return there ? table : table.unique(key);
    }

    /** With a key over ranges, which may be one of times. */
    private Table withTimes(Table table) {
        var what = columnName(table);
        var ranges = table.column(Column.column(what, RandomColumns.RANGE));
        var when = columnName(ranges);
        ranges = ranges.column(Column.column(when, RandomColumns.RANGE));
        var storage = new RandomStorage(dice, flavour);
        return ranges.unique(storage.uniqueKey(name(), List.of(what, when), ranges));
    }

    Table withCheck(Table table) {
        if (!flavour.has(CHECKS)) {
            return table;
        }
        var column = dice.pick(table.columns());
        var quoted = flavour.quote().apply(column.name());
        var expression =
                RandomColumns.isExact(column)
                        ? quoted + " > " + dice.between(-9, 0)
                        : quoted + " IS NOT NULL";
        boolean there = table.checks().stream().anyMatch(it -> it.expression().equals(expression));
        return there
                ? table
                : table.check(new RandomStorage(dice, flavour).check(name(), expression));
    }

    /** In the words that PostgreSQL itself has for it. */
    Table withExclusion(Table table) {
        var candidates = keyCandidates(table);
        if (candidates.isEmpty() || !table.exclusions().isEmpty()) {
            return table;
        }
        var column = dice.pick(candidates);
        var operator = dice.chance(50) ? "btree" : "hash";
        var definition = "USING " + operator + " (" + flavour.quote().apply(column) + " WITH =)";
        var exclusion = Exclusion.unnamedExclusion(definition).withName(name());
        var comment = new RandomStorage(dice, flavour).comment(exclusion.name());
        return table.exclusion(comment.map(exclusion::comment).orElse(exclusion));
    }

    Table withIndex(Table table) {
        return new RandomIndexes(dice, flavour)
                .index(table, flavour.has(UNNAMED_INDEXES) ? name() : Optional.of(names.fresh()))
                .filter(
                        added ->
                                table.indexes().stream()
                                        .noneMatch(it -> it.parts().equals(added.parts())))
                .map(table::index)
                .orElse(table);
    }

    /** With a column, or several, that refer to the key of another table or the table itself. */
    Table withForeignKey(Table table, Table target) {
        var referredTo = target.primaryKey().orElseThrow();
        var key = referredTo.columns();
        var referring = new ArrayList<String>();
        var changed = table;
        for (String column : key) {
            var name = columnName(changed);
            referring.add(name);
            var type = target.findColumn(column).orElseThrow().type();
            changed = changed.column(Column.column(name, type));
        }
        var ends =
                ForeignKey.unnamedForeignKey()
                        .from(table.name().toString(), referring.toArray(String[]::new))
                        .to(target.name().toString(), key.toArray(String[]::new))
                        .withName(name())
                        .withTemporal(referredTo.temporal());
        return changed.foreignKey(new RandomStorage(dice, flavour).foreignKey(ends));
    }

    static List<String> keyCandidates(Table table) {
        return table.columns().stream()
                .filter(it -> RandomColumns.isKey(it) && it.generated().isEmpty())
                .map(Column::name)
                .toList();
    }

    private String columnName(Table table) {
        var fresh = new RandomNames(dice, flavour);
        table.columns().forEach(it -> fresh.take(it.name()));
        return fresh.fresh();
    }

    private Optional<String> name() {
        return flavour.has(UNNAMED) && dice.chance(20)
                ? Optional.empty()
                : Optional.of(names.fresh());
    }
}

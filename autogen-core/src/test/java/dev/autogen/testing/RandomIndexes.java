package dev.autogen.testing;

import static dev.autogen.testing.Flavour.Feature.DESCENDING;
import static dev.autogen.testing.Flavour.Feature.EXPRESSIONS;
import static dev.autogen.testing.Flavour.Feature.INCLUDED;
import static dev.autogen.testing.Flavour.Feature.INVALID;
import static dev.autogen.testing.Flavour.Feature.METHODS;
import static dev.autogen.testing.Flavour.Feature.NULLS_NOT_DISTINCT;
import static dev.autogen.testing.Flavour.Feature.NULLS_ORDER;
import static dev.autogen.testing.Flavour.Feature.OPERATOR_CLASSES;
import static dev.autogen.testing.Flavour.Feature.PREDICATES;

import dev.autogen.schema.DataType;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes indexes of a table. */
record RandomIndexes(Dice dice, Flavour flavour) {

    /** Nothing where the table has no column that every database could index. */
    Optional<Index> index(Table table, Optional<String> name) {
        var candidates = RandomTables.keyCandidates(table);
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        if (flavour.has(METHODS) && dice.chance(10)) {
            var part = IndexPart.column(dice.pick(candidates));
            return Optional.of(plain(table, name, List.of(part)).using("hash"));
        }
        var parts = new ArrayList<IndexPart>();
        for (String column : dice.some(candidates, dice.between(1, 3))) {
            parts.add(part(table, column));
        }
        var index = plain(table, name, parts);
        if (dice.chance(25)) {
            index = index.unique();
            if (flavour.has(NULLS_NOT_DISTINCT) && dice.chance(30)) {
                index = index.nullsAreEqual();
            }
        }
        if (flavour.has(PREDICATES) && dice.chance(20)) {
            index = index.where(quoted(dice.pick(candidates)) + " IS NOT NULL");
        }
        if (flavour.has(INCLUDED) && dice.chance(15)) {
            index = index.including(dice.some(rest(table, index), 2).toArray(String[]::new));
        }
        var storage = new RandomStorage(dice, flavour);
        index = index.storage(storage.storage());
        if (flavour.has(INVALID) && dice.chance(5)) {
            index = index.invalid();
        }
        return Optional.of(storage.comment(name).map(index::comment).orElse(index));
    }

    private static Index plain(Table table, Optional<String> name, List<IndexPart> parts) {
        return Index.unnamedIndex()
                .on(table.name().toString(), parts.toArray(IndexPart[]::new))
                .withName(name);
    }

    private List<String> rest(Table table, Index index) {
        return RandomTables.keyCandidates(table).stream().filter(it -> !index.uses(it)).toList();
    }

    private IndexPart part(Table table, String name) {
        var column = table.findColumn(name).orElseThrow();
        if (flavour.has(EXPRESSIONS) && dice.chance(15)) {
            return IndexPart.expression(
                    RandomColumns.isText(column)
                            ? "lower(" + quoted(name) + ")"
                            : "(coalesce(" + quoted(name) + ", " + quoted(name) + "))");
        }
        var part = IndexPart.column(name);
        if (flavour.has(DESCENDING) && dice.chance(25)) {
            part = part.descending();
        }
        if (flavour.has(NULLS_ORDER) && dice.chance(20)) {
            part = part.nulls(dice.pick(List.of(IndexPart.Nulls.FIRST, IndexPart.Nulls.LAST)));
        }
        if (flavour.has(OPERATOR_CLASSES) && RandomColumns.isText(column) && dice.chance(20)) {
            part =
                    part.operatorClass(
                            column.type().equals(DataType.text())
                                    ? "text_pattern_ops"
                                    : "varchar_pattern_ops");
        }
        return flavour.has(Flavour.Feature.COLLATIONS)
                        && RandomColumns.isText(column)
                        && dice.chance(15)
                ? part.collation("C")
                : part;
    }

    private String quoted(String name) {
        return flavour.quote().apply(name);
    }
}

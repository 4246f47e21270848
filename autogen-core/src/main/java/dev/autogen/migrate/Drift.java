package dev.autogen.migrate;

import dev.autogen.dialect.Dialect;
import dev.autogen.diff.Comparison;
import dev.autogen.schema.Check;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueKey;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Whether a database is still what its recorded revisions made of it.
 *
 * <p>Only what is certain is said. What the revisions never spoke of is none of theirs: it may have
 * been there before them. Nor is anything said of what their plain SQL names, and where that may
 * have changed anything, nothing at all.
 *
 * @param recorded what the revisions made
 * @param isRead whether a live schema that was read would hold an object of this name
 */
public record Drift(RecordedSchema recorded, Predicate<QualifiedName> isRead) {

    /** What leads from the live schema back to what the revisions made. */
    public Comparison of(SchemaModel live, Dialect dialect, Comparison.Options options) {
        if (!recorded.obscure().isEmpty()) {
            return Comparison.of(SchemaModel.EMPTY, SchemaModel.EMPTY, dialect, options);
        }
        var expected = RecordedSchema.only(recorded.schema(), this::isKnown);
        var there = RecordedSchema.only(live, this::isKnown);
        return Comparison.of(
                there,
                expected.withSchemas(live.schemas())
                        .mapTables(
                                it ->
                                        there.findTable(it.name())
                                                .map(with -> named(it, with))
                                                .orElse(it)),
                dialect,
                options);
    }

    /**
     * What is there under another name is there: a database that was stamped may have been made by
     * something that chooses other names.
     */
    private static Table named(Table table, Table live) {
        var none = Optional.<String>empty();
        return table.withPrimaryKey(table.primaryKey().map(it -> named(it, live.primaryKey())))
                .withUniqueKeys(
                        named(
                                table.uniqueKeys(),
                                live.uniqueKeys(),
                                UniqueKey::name,
                                it -> it.withName(none)))
                .withChecks(
                        named(table.checks(), live.checks(), Check::name, it -> it.withName(none)))
                .withIndexes(
                        named(
                                table.indexes(),
                                live.indexes(),
                                Index::name,
                                it -> it.withName(none)))
                .withForeignKeys(
                        named(
                                table.foreignKeys(),
                                live.foreignKeys(),
                                ForeignKey::name,
                                it -> it.withName(none)));
    }

    private static PrimaryKey named(PrimaryKey key, Optional<PrimaryKey> live) {
        return live.filter(it -> it.columns().equals(key.columns())).orElse(key);
    }

    /** Those whose names are not there lose them, and so are looked for by what they say. */
    private static <T> List<T> named(
            List<T> expected,
            List<T> live,
            Function<T, Optional<String>> nameOf,
            UnaryOperator<T> nameless) {
        var names = live.stream().map(nameOf).collect(Collectors.toSet());
        return expected.stream()
                .map(it -> names.contains(nameOf.apply(it)) ? it : nameless.apply(it))
                .toList();
    }

    private boolean isKnown(QualifiedName name) {
        return isRead.test(name) && recorded.spokenOf().contains(name) && recorded.isCertain(name);
    }
}

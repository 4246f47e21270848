package dev.autogen.diff;

import dev.autogen.schema.Check;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueKey;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names of the constraints and indexes before and after. One that both have may be in the way
 * of a renaming, there or back: what gets it is made anew instead.
 */
record FreeNames(Set<String> before, Set<String> after) {

    static FreeNames of(SchemaModel from, SchemaModel to) {
        return new FreeNames(names(from), names(to));
    }

    boolean areFree(Optional<String> from, Optional<String> to) {
        return to.filter(before::contains).isEmpty() && from.filter(after::contains).isEmpty();
    }

    private static Set<String> names(SchemaModel schema) {
        var names = new HashSet<String>();
        schema.tables().stream()
                .flatMap(FreeNames::names)
                .flatMap(Optional::stream)
                .forEach(names::add);
        return names;
    }

    private static Stream<Optional<String>> names(Table table) {
        return Stream.of(
                        table.primaryKey().stream().map(PrimaryKey::name),
                        table.uniqueKeys().stream().map(UniqueKey::name),
                        table.checks().stream().map(Check::name),
                        table.exclusions().stream().map(Exclusion::name),
                        table.indexes().stream().map(Index::name),
                        table.foreignKeys().stream().map(ForeignKey::name))
                .flatMap(it -> it);
    }
}

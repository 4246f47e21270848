package dev.autogen.diff;

import dev.autogen.schema.Check;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueKey;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Names that somebody wrote and the database cuts.
 *
 * @param written as the entities have them
 * @param kept as the database would keep them, object by object in the same order
 */
record LongNames(SchemaModel written, SchemaModel kept, int limit) {

    /** A line on each name that is cut. */
    List<String> warnings() {
        var before = names(written);
        var after = names(kept);
        var warnings = new ArrayList<String>();
        // A database that keeps no sequences has other objects, and cuts nothing.
        for (int i = 0; before.size() == after.size() && i < before.size(); i++) {
            int bytes = before.get(i).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > limit && !before.get(i).equals(after.get(i))) {
                warnings.add(
                        "The name "
                                + before.get(i)
                                + " has "
                                + bytes
                                + " bytes, and the database keeps "
                                + limit
                                + " of them: there it is "
                                + after.get(i)
                                + ".");
            }
        }
        return warnings;
    }

    private static List<String> names(SchemaModel schema) {
        var sequences = schema.sequences().stream().map(Sequence::name).map(it -> it.name());
        return Stream.concat(sequences, schema.tables().stream().flatMap(LongNames::names))
                .toList();
    }

    private static Stream<String> names(Table table) {
        var constraints =
                Stream.of(
                                table.primaryKey().stream().map(PrimaryKey::name),
                                table.uniqueKeys().stream().map(UniqueKey::name),
                                table.checks().stream().map(Check::name),
                                table.indexes().stream().map(Index::name),
                                table.foreignKeys().stream().map(ForeignKey::name))
                        .flatMap(it -> it)
                        .flatMap(Optional::stream);
        return Stream.of(
                        Stream.of(table.name().name()),
                        table.columns().stream().map(it -> it.name()),
                        constraints)
                .flatMap(it -> it);
    }
}

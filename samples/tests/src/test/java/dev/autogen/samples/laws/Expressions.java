package dev.autogen.samples.laws;

import dev.autogen.schema.Column;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import java.util.List;

/** Makes all expressions equal, for a comparison with words that the server has not seen yet. */
final class Expressions {
    private static final String SOME = "…";

    private Expressions() {}

    static SchemaModel blank(SchemaModel schema) {
        return schema.mapTables(Expressions::blank)
                .withViews(schema.views().stream().map(Expressions::blank).toList());
    }

    /** The server writes the names of columns into the query. */
    private static View blank(View view) {
        return new View(
                view.name(),
                view.kind(),
                List.of(),
                SOME,
                view.options(),
                view.comment(),
                view.uses(),
                List.of());
    }

    private static Table blank(Table table) {
        return table.mapColumns(Expressions::blank)
                .withChecks(table.checks().stream().map(it -> it.withExpression(SOME)).toList())
                .withExclusions(
                        table.exclusions().stream()
                                .map(it -> new Exclusion(it.name(), SOME, it.comment()))
                                .toList())
                .withIndexes(table.indexes().stream().map(Expressions::blank).toList());
    }

    private static Column blank(Column column) {
        return column.withDefaultValue(column.defaultValue().map(it -> SOME))
                .withGenerated(column.generated().map(it -> new Generated(SOME, it.storage())));
    }

    private static Index blank(Index index) {
        return index.withPredicate(index.predicate().map(it -> SOME))
                .withParts(
                        index.parts().stream()
                                .map(
                                        it ->
                                                it.kind() == IndexPart.Kind.EXPRESSION
                                                        ? it.withText(SOME)
                                                        : it)
                                .toList());
    }
}

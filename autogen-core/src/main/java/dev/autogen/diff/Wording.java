package dev.autogen.diff;

import dev.autogen.schema.Column;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** All that stands in the tables and views of a schema in SQL, each with its place. */
record Wording(SchemaModel schema) {

    /** What is said, and where: in one place, the same words have one meaning. */
    record Said(QualifiedName of, Kind kind, String column, String words) {}

    /** What kind of words stand in a place. */
    enum Kind {
        DEFAULT,
        COMPUTED,
        CHECK,
        EXCLUSION,
        INDEX_PART,
        PREDICATE,
        QUERY
    }

    /** The words to put in the place of others. */
    @FunctionalInterface
    interface Change {
        String of(Said said);
    }

    /** In an order that other words do not change. */
    List<Said> all() {
        var all = new ArrayList<Said>();
        map(
                it -> {
                    all.add(it);
                    return it.words();
                });
        return List.copyOf(all);
    }

    SchemaModel map(Change change) {
        return schema.mapTables(it -> new Page(it, change).table())
                .withViews(
                        schema.views().stream()
                                .map(
                                        it ->
                                                it.withDefinition(
                                                        change.of(
                                                                new Said(
                                                                        it.name(),
                                                                        Kind.QUERY,
                                                                        "",
                                                                        it.definition()))))
                                .toList());
    }

    private record Page(Table original, Change change) {

        Table table() {
            return original.mapColumns(this::column)
                    .withChecks(
                            original.checks().stream()
                                    .map(
                                            it ->
                                                    it.withExpression(
                                                            of(Kind.CHECK).apply(it.expression())))
                                    .toList())
                    .withExclusions(
                            original.exclusions().stream()
                                    .map(
                                            it ->
                                                    it.withDefinition(
                                                            of(Kind.EXCLUSION)
                                                                    .apply(it.definition())))
                                    .toList())
                    .withIndexes(original.indexes().stream().map(this::index).toList());
        }

        private Column column(Column column) {
            return column.withDefaultValue(
                            column.defaultValue().map(of(Kind.DEFAULT, column.name())))
                    .withGenerated(
                            column.generated()
                                    .map(
                                            it ->
                                                    new Generated(
                                                            of(Kind.COMPUTED, column.name())
                                                                    .apply(it.expression()),
                                                            it.storage())));
        }

        private Index index(Index index) {
            return index.withParts(index.parts().stream().map(this::part).toList())
                    .withPredicate(index.predicate().map(of(Kind.PREDICATE)));
        }

        private IndexPart part(IndexPart part) {
            return switch (part.kind()) {
                case COLUMN -> part;
                case EXPRESSION -> part.withText(of(Kind.INDEX_PART).apply(part.text()));
            };
        }

        private UnaryOperator<String> of(Kind kind) {
            return of(kind, "");
        }

        private UnaryOperator<String> of(Kind kind, String column) {
            return words -> change.of(new Said(original.name(), kind, column, words));
        }
    }
}

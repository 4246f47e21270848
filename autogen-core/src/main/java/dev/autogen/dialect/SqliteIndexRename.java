package dev.autogen.dialect;

import static dev.autogen.dialect.Statement.sql;

import dev.autogen.AutogenException;
import dev.autogen.operation.Operation.RenameIndex;
import dev.autogen.schema.SchemaModel;
import java.util.List;
import java.util.Optional;

/** Makes an index again, with what it was made with, under the new name. */
record SqliteIndexRename(SqliteDialect dialect, RenameIndex op) {

    List<Statement> statements() {
        return List.of(
                new Statement.Ask(
                        "SELECT sql FROM sqlite_schema WHERE type = 'index' AND lower(name) = lower("
                                + SqlClauses.literal(op.from())
                                + ")",
                        rows ->
                                renamed(
                                        rows.stream()
                                                .flatMap(it -> it.get(0).stream())
                                                .findFirst()),
                        schema -> renamed(written(schema))));
    }

    private Optional<String> written(SchemaModel schema) {
        return schema.findTable(op.table()).stream()
                .flatMap(it -> it.indexes().stream())
                .filter(it -> it.name().filter(op.from()::equals).isPresent())
                .map(dialect::createIndexSql)
                .findFirst();
    }

    private List<Statement> renamed(Optional<String> before) {
        var tokens =
                new SqlTokens(
                        before.orElseThrow(
                                () ->
                                        new AutogenException(
                                                "Table "
                                                        + op.table()
                                                        + " has no index "
                                                        + op.from()
                                                        + " to rename.")));
        tokens.expect("create");
        var unique = tokens.take("unique") ? "UNIQUE " : "";
        tokens.expect("index");
        tokens.take("if", "not", "exists");
        tokens.takeName();
        if (tokens.take(".")) {
            tokens.takeName();
        }
        return List.of(
                sql("DROP INDEX " + dialect.quote(op.from())),
                sql(
                        "CREATE "
                                + unique
                                + "INDEX "
                                + dialect.quote(op.to())
                                + " "
                                + tokens.rest().strip()));
    }
}

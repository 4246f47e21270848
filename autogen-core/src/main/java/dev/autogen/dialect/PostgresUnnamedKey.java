package dev.autogen.dialect;

import dev.autogen.schema.QualifiedName;
import java.util.List;

/**
 * The primary key of a table where its name is not said: PostgreSQL, which has no word for such a
 * key, gave it a name and is asked for it.
 */
record PostgresUnnamedKey(PostgresDialect dialect, QualifiedName table) {

    List<Statement> drop() {
        return List.of(
                new Statement.Ask(
                        "SELECT quote_ident(conname) FROM pg_constraint WHERE contype = 'p' AND conrelid = "
                                + SqlClauses.literal(dialect.quote(table))
                                + "::regclass",
                        rows ->
                                rows.stream()
                                        .map(row -> row.get(0).orElseThrow())
                                        .flatMap(it -> drop(it).stream())
                                        .toList(),
                        schema -> drop(dialect.quote(usualName()))));
    }

    private List<Statement> drop(String quotedName) {
        return dialect.alter(table, "DROP CONSTRAINT " + quotedName);
    }

    private String usualName() {
        return PostgresNames.cut(table.name() + "_pkey");
    }
}

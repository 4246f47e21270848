package dev.autogen.dialect;

import static dev.autogen.dialect.Statement.sql;

import dev.autogen.schema.Check;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexStorage;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What PostgreSQL is told of a constraint or an index of a table once it is there: its comment, and
 * whether the table is clustered or known by it.
 */
record PostgresMarks(PostgresDialect dialect, QualifiedName table) {
    private static final String BY_PRIMARY_KEY = "REPLICA IDENTITY DEFAULT";

    /** Of all that stands in the creation of the table. */
    List<Statement> ofConstraints(Table created) {
        return Stream.of(
                        created.primaryKey().stream().map(this::of),
                        created.uniqueKeys().stream().map(this::of),
                        created.checks().stream().map(this::of),
                        created.exclusions().stream().map(this::of))
                .flatMap(it -> it)
                .flatMap(List::stream)
                .toList();
    }

    List<Statement> of(PrimaryKey key) {
        return ofKey("primary key", key.name(), key.storage(), key.comment());
    }

    List<Statement> of(UniqueKey key) {
        return ofKey("unique key", key.name(), key.storage(), key.comment());
    }

    private List<Statement> ofKey(
            String kind, Optional<String> name, IndexStorage storage, Optional<String> comment) {
        var statements = new ArrayList<Statement>();
        marks(kind, name, storage, statements);
        comment.ifPresent(it -> statements.add(comment(kind, name, comment)));
        return statements;
    }

    List<Statement> of(Check check) {
        return ofConstraint("check", check.name(), check.comment());
    }

    List<Statement> of(Exclusion exclusion) {
        return ofConstraint("exclusion constraint", exclusion.name(), exclusion.comment());
    }

    List<Statement> of(ForeignKey key) {
        return ofConstraint("foreign key", key.name(), key.comment());
    }

    private List<Statement> ofConstraint(
            String kind, Optional<String> name, Optional<String> comment) {
        return comment.isPresent() ? List.of(comment(kind, name, comment)) : List.of();
    }

    /** The statement that gives a constraint its comment, or takes it away. */
    Statement comment(String kind, Optional<String> name, Optional<String> comment) {
        return sql(
                "COMMENT ON CONSTRAINT "
                        + quoted(kind, name)
                        + " ON "
                        + dialect.quote(table)
                        + " IS "
                        + comment.map(SqlClauses::literal).orElse("NULL"));
    }

    List<Statement> of(Index index) {
        var statements = new ArrayList<Statement>();
        marks("index", index.name(), index.storage(), statements);
        index.comment()
                .ifPresent(
                        it ->
                                statements.add(
                                        sql(
                                                "COMMENT ON INDEX "
                                                        + table.schema()
                                                                .map(dialect::quote)
                                                                .map(schema -> schema + ".")
                                                                .orElse("")
                                                        + quoted("index", index.name())
                                                        + " IS "
                                                        + SqlClauses.literal(it))));
        return statements;
    }

    private void marks(
            String kind, Optional<String> name, IndexStorage storage, List<Statement> statements) {
        if (storage.isClustered()) {
            statements.add(alter("CLUSTER ON " + quoted(kind, name)));
        }
        if (storage.isReplicaIdentity()) {
            statements.add(alter("REPLICA IDENTITY USING INDEX " + quoted(kind, name)));
        }
    }

    /**
     * After a drop: a table that was known to its replicas by an index that is gone is known by its
     * primary key again. Without that it would take no update for as long as it is published.
     */
    List<Statement> lost(List<Statement> drop, Optional<IndexStorage> dropped) {
        if (dropped.filter(it -> !it.isReplicaIdentity()).isPresent()) {
            return drop;
        }
        var statements = new ArrayList<>(drop);
        statements.add(
                dropped.isPresent()
                        ? alter(BY_PRIMARY_KEY)
                        : new Statement.Ask(
                                "SELECT 1 FROM pg_class c WHERE c.oid = "
                                        + SqlClauses.literal(dialect.quote(table))
                                        + "::regclass AND c.relreplident = 'i' AND NOT EXISTS"
                                        + " (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indisreplident)",
                                rows -> rows.isEmpty() ? List.of() : List.of(alter(BY_PRIMARY_KEY)),
                                schema -> List.of()));
        return statements;
    }

    private Statement alter(String action) {
        return sql("ALTER TABLE " + dialect.quote(table) + " " + action);
    }

    private String quoted(String kind, Optional<String> name) {
        return dialect.quote(name.orElseThrow(() -> dialect.unnamed(kind, table)));
    }
}

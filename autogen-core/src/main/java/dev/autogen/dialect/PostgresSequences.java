package dev.autogen.dialect;

import static dev.autogen.dialect.Statement.sql;

import dev.autogen.operation.Operation.AlterSequence;
import dev.autogen.schema.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Creates and alters sequences on PostgreSQL. */
record PostgresSequences(PostgresDialect dialect) {

    List<Statement> create(Sequence sequence) {
        var statements = new ArrayList<Statement>();
        statements.add(
                sql(
                        "CREATE SEQUENCE "
                                + dialect.quote(sequence.name())
                                + sequence.type().map(it -> " AS " + dialect.typeSql(it)).orElse("")
                                + SqlClauses.sequenceOptions(sequence.options())
                                + sequence.owner()
                                        .map(it -> " OWNED BY " + quoted(it))
                                        .orElse("")));
        sequence.comment().ifPresent(it -> statements.add(comment(sequence)));
        return statements;
    }

    List<Statement> alter(AlterSequence op) {
        var change = new PostgresSequenceChange(op.from().options(), op.to().options());
        var statements = new ArrayList<Statement>();
        var clauses = new ArrayList<>(change.clauses());
        if (!op.from().type().equals(op.to().type())) {
            clauses.add(0, "AS " + op.to().type().map(dialect::typeSql).orElse("bigint"));
        }
        if (!op.from().owner().equals(op.to().owner())) {
            clauses.add("OWNED BY " + op.to().owner().map(this::quoted).orElse("NONE"));
        }
        if (!clauses.isEmpty()) {
            var name = dialect.quote(op.to().name());
            var alter = "ALTER SEQUENCE " + name + " " + String.join(" ", clauses);
            statements.add(change.movesBounds() ? within(change, name, alter) : sql(alter));
        }
        if (!op.from().comment().equals(op.to().comment())) {
            statements.add(comment(op.to()));
        }
        return statements;
    }

    /** A sequence that stands before its new bounds goes on at the first of them. */
    private static Statement within(PostgresSequenceChange change, String name, String alter) {
        return new Statement.Ask(
                "SELECT last_value FROM " + name,
                rows ->
                        StandardDialect.one(
                                alter
                                        + rows.get(0)
                                                .get(0)
                                                .map(Long::valueOf)
                                                .flatMap(change::restart)
                                                .map(it -> " RESTART WITH " + it)
                                                .orElse("")),
                schema -> StandardDialect.one(alter));
    }

    private String quoted(Sequence.Owner owner) {
        return dialect.quote(owner.table()) + "." + dialect.quote(owner.column());
    }

    private Statement comment(Sequence sequence) {
        return sql(
                "COMMENT ON SEQUENCE "
                        + dialect.quote(sequence.name())
                        + " IS "
                        + sequence.comment().map(SqlClauses::literal).orElse("NULL"));
    }
}

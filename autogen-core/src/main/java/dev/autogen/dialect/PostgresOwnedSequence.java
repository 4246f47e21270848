package dev.autogen.dialect;

import dev.autogen.schema.Identity;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The sequence that a column owns, whatever its name is on the server. */
record PostgresOwnedSequence(StandardDialect dialect, QualifiedName table, String column) {

    /** SQL for its name as text. */
    String sql() {
        return "pg_get_serial_sequence("
                + StandardDialect.literal(dialect.quote(table))
                + ", "
                + StandardDialect.literal(column)
                + ")";
    }

    /** The name that the server chooses if nothing else has it. */
    QualifiedName chosenName() {
        return PostgresNames.sequenceOf(table, column);
    }

    /** Statements on the sequence, by its name, which SQL may mention as it is. */
    Statement then(Function<String, List<Statement>> statements) {
        return new Statement.Ask(
                "SELECT " + sql(),
                rows -> rows.get(0).get(0).map(statements).orElse(List.of()),
                schema -> statements.apply(dialect.quote(chosenName())));
    }

    /** From what {@code serial} makes to what it is to be. */
    List<Statement> becomes(Identity identity) {
        var statements = new ArrayList<Statement>();
        var clauses =
                new PostgresSequenceChange(SequenceOptions.NONE, identity.options()).clauses();
        if (!clauses.isEmpty()) {
            var restart =
                    identity.options()
                            .start()
                            .or(() -> first(identity.options()))
                            .map(it -> " RESTART WITH " + it)
                            .orElse("");
            statements.add(
                    then(
                            it ->
                                    List.of(
                                            Statement.sql(
                                                    "ALTER SEQUENCE "
                                                            + it
                                                            + " "
                                                            + String.join(" ", clauses)
                                                            + restart))));
        }
        identity.sequence().ifPresent(it -> statements.add(rename(it)));
        return statements;
    }

    private static Optional<Long> first(SequenceOptions options) {
        return Optional.of(PostgresSequenceChange.usualStart(options));
    }

    Statement rename(QualifiedName name) {
        return then(
                it ->
                        it.equals(dialect.quote(name))
                                        || it.equals(dialect.quote(name).replace("\"", ""))
                                ? List.of()
                                : List.of(
                                        Statement.sql(
                                                "ALTER SEQUENCE "
                                                        + it
                                                        + " RENAME TO "
                                                        + dialect.quote(name.name()))));
    }
}

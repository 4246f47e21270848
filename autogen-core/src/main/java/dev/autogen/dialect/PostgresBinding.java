package dev.autogen.dialect;

import static dev.autogen.dialect.Statement.sql;

import dev.autogen.AutogenException;
import dev.autogen.operation.Operation.AlterCheck;
import dev.autogen.operation.Operation.AlterForeignKey;
import dev.autogen.schema.Deferral;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Validity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Changes when and how far a foreign key or a check of a table binds. PostgreSQL looks at the rows
 * of one that was not valid; in any other case it is made anew.
 */
record PostgresBinding(PostgresDialect dialect, QualifiedName table) {

    List<Statement> alter(AlterForeignKey op) {
        var from = op.from();
        var to = op.to();
        prove(
                from.deferral(to.deferral())
                        .validity(to.validity())
                        .withComment(to.comment())
                        .equals(to),
                "foreign key",
                from.name());
        var statements = new ArrayList<Statement>();
        if (from.deferral() != to.deferral()) {
            statements.add(
                    change("ALTER CONSTRAINT " + name(to.name()) + deferralSql(to.deferral())));
        }
        validate(from.validity(), to.validity(), to.name(), statements);
        comment("foreign key", to.name(), from.comment(), to.comment(), statements);
        return statements;
    }

    List<Statement> alter(AlterCheck op) {
        var from = op.from();
        var to = op.to();
        prove(
                from.validity(to.validity()).withComment(to.comment()).equals(to),
                "check",
                from.name());
        var statements = new ArrayList<Statement>();
        validate(from.validity(), to.validity(), to.name(), statements);
        comment("check", to.name(), from.comment(), to.comment(), statements);
        return statements;
    }

    /** Whether it need not be made anew. */
    static boolean becomesValid(Validity from, Validity to) {
        return from == to || (from == Validity.NOT_VALID && to == Validity.VALID);
    }

    private void validate(
            Validity from, Validity to, Optional<String> name, List<Statement> statements) {
        if (from != to) {
            statements.add(change("VALIDATE CONSTRAINT " + name(name)));
        }
    }

    private void comment(
            String kind,
            Optional<String> name,
            Optional<String> from,
            Optional<String> to,
            List<Statement> statements) {
        if (!from.equals(to)) {
            statements.add(new PostgresMarks(dialect, table).comment(kind, name, to));
        }
    }

    private static String deferralSql(Deferral deferral) {
        return switch (deferral) {
            case NOT_DEFERRABLE -> " NOT DEFERRABLE";
            case DEFERRABLE -> " DEFERRABLE INITIALLY IMMEDIATE";
            case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
        };
    }

    private Statement change(String action) {
        return sql("ALTER TABLE " + dialect.quote(table) + " " + action);
    }

    private String name(Optional<String> name) {
        return dialect.quote(name.orElseThrow(() -> dialect.unnamed("constraint", table)));
    }

    private void prove(boolean nothingLeft, String kind, Optional<String> name) {
        if (!nothingLeft) {
            throw new AutogenException(
                    "The alteration of "
                            + kind
                            + " "
                            + name.orElse("")
                            + " of "
                            + table
                            + " changes more than when and how far it binds: drop it and add it again instead.");
        }
    }
}

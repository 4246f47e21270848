package dev.autogen.dialect;

import static dev.autogen.dialect.Statement.sql;

import dev.autogen.AutogenException;
import dev.autogen.operation.Operation.AlterDomain;
import dev.autogen.schema.Check;
import dev.autogen.schema.Domain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a domain, and turns one into another a property at a time, which it proves. */
final class PostgresDomainChange {
    private final PostgresDialect dialect;
    private final List<Statement> statements = new ArrayList<>();
    private Domain now;

    private PostgresDomainChange(PostgresDialect dialect, Domain now) {
        this.dialect = dialect;
        this.now = now;
    }

    static List<Statement> create(PostgresDialect dialect, Domain domain) {
        var text =
                "CREATE DOMAIN "
                        + dialect.quote(domain.name())
                        + " AS "
                        + dialect.typeSql(domain.type())
                        + domain.collation()
                                .map(it -> " COLLATE " + dialect.collationSql(it))
                                .orElse("")
                        + domain.defaultValue().map(it -> " DEFAULT " + it).orElse("")
                        + (domain.nullable() ? "" : " NOT NULL");
        var checks = new StringBuilder();
        domain.checks().forEach(it -> checks.append(' ').append(dialect.checkSql(it)));
        var change = new PostgresDomainChange(dialect, domain);
        change.statements.add(sql(text + checks));
        domain.comment().ifPresent(it -> change.comment(domain.comment()));
        return change.statements;
    }

    static List<Statement> alter(PostgresDialect dialect, AlterDomain op) {
        var change = new PostgresDomainChange(dialect, op.from());
        change.to(op.to());
        if (!change.now.equals(op.to())) {
            throw new AutogenException(
                    "PostgreSQL cannot turn domain "
                            + op.from().name()
                            + " from "
                            + op.from()
                            + " into "
                            + op.to()
                            + ": left over is "
                            + change.now
                            + ". Create another domain, and let the columns change to it.");
        }
        return change.statements;
    }

    private void to(Domain to) {
        if (!now.defaultValue().equals(to.defaultValue())) {
            action(to.defaultValue().map(it -> "SET DEFAULT " + it).orElse("DROP DEFAULT"));
            now = now.withDefaultValue(to.defaultValue());
        }
        if (now.nullable() != to.nullable()) {
            action(to.nullable() ? "DROP NOT NULL" : "SET NOT NULL");
            now = now.withNullable(to.nullable());
        }
        now.checks().stream().filter(it -> !to.checks().contains(it)).forEach(this::drop);
        to.checks().stream()
                .filter(it -> !now.checks().contains(it))
                .forEach(it -> action("ADD " + dialect.checkSql(it)));
        now = now.withChecks(to.checks());
        if (!now.comment().equals(to.comment())) {
            comment(to.comment());
            now = now.withComment(to.comment());
        }
    }

    private void drop(Check check) {
        var name =
                check.name()
                        .orElseThrow(
                                () ->
                                        new AutogenException(
                                                "A check of domain "
                                                        + now.name()
                                                        + " has no name, and PostgreSQL drops by name alone: look its"
                                                        + " name up and give it."));
        action("DROP CONSTRAINT " + dialect.quote(name));
    }

    private void comment(Optional<String> text) {
        statements.add(
                sql(
                        "COMMENT ON DOMAIN "
                                + dialect.quote(now.name())
                                + " IS "
                                + text.map(StandardDialect::literal).orElse("NULL")));
    }

    private void action(String action) {
        statements.add(sql("ALTER DOMAIN " + dialect.quote(now.name()) + " " + action));
    }
}

package dev.autogen.dialect;

import static dev.autogen.dialect.Statement.sql;

import dev.autogen.AutogenException;
import dev.autogen.operation.Operation.AlterDomain;
import dev.autogen.schema.Check;
import dev.autogen.schema.Domain;
import dev.autogen.schema.Validity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a domain, and turns one into another a property at a time, which it proves. */
final class PostgresDomainChange {
    private static final String DOMAIN = "DOMAIN ";

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
        domain.checks().stream()
                .filter(it -> !isForLater(it))
                .forEach(it -> checks.append(' ').append(dialect.checkSql(it)));
        var change = new PostgresDomainChange(dialect, domain);
        change.statements.add(sql(text + checks));
        domain.checks().stream().filter(PostgresDomainChange::isForLater).forEach(change::add);
        change.commentsOfChecks(List.of(), domain.checks());
        domain.comment().ifPresent(it -> change.comment(DOMAIN, domain.comment()));
        return change.statements;
    }

    /** A new domain has no old values, so PostgreSQL takes {@code NOT VALID} only on one it has. */
    private static boolean isForLater(Check check) {
        return check.validity() == Validity.NOT_VALID;
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
        now.checks().stream().filter(it -> !isAmong(to.checks(), it)).forEach(this::drop);
        to.checks().stream().filter(it -> !isAmong(now.checks(), it)).forEach(this::add);
        commentsOfChecks(now.checks(), to.checks());
        now = now.withChecks(to.checks());
        if (!now.comment().equals(to.comment())) {
            comment(DOMAIN, to.comment());
            now = now.withComment(to.comment());
        }
    }

    private static boolean isAmong(List<Check> checks, Check check) {
        return checks.stream().anyMatch(it -> uncommented(it).equals(uncommented(check)));
    }

    private static Check uncommented(Check check) {
        return check.withComment(Optional.empty());
    }

    private void commentsOfChecks(List<Check> known, List<Check> wanted) {
        for (Check check : wanted) {
            var comment =
                    known.stream()
                            .filter(it -> uncommented(it).equals(uncommented(check)))
                            .findFirst()
                            .flatMap(Check::comment);
            if (!comment.equals(check.comment())) {
                comment(
                        "CONSTRAINT " + dialect.quote(nameOf(check, "comments on")) + " ON DOMAIN ",
                        check.comment());
            }
        }
    }

    private void add(Check check) {
        action("ADD " + dialect.checkSql(check));
    }

    private void drop(Check check) {
        action("DROP CONSTRAINT " + dialect.quote(nameOf(check, "drops")));
    }

    private String nameOf(Check check, String verb) {
        return check.name()
                .orElseThrow(
                        () ->
                                new AutogenException(
                                        "A check of domain "
                                                + now.name()
                                                + " has no name, and PostgreSQL "
                                                + verb
                                                + " by name alone: look its name up and give it."));
    }

    private void comment(String object, Optional<String> text) {
        statements.add(
                sql(
                        "COMMENT ON "
                                + object
                                + dialect.quote(now.name())
                                + " IS "
                                + text.map(StandardDialect::literal).orElse("NULL")));
    }

    private void action(String action) {
        statements.add(sql("ALTER DOMAIN " + dialect.quote(now.name()) + " " + action));
    }
}

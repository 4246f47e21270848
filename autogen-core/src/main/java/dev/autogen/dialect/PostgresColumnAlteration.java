package dev.autogen.dialect;

import static dev.autogen.dialect.Statement.sql;

import dev.autogen.operation.Operation.AlterColumn;
import dev.autogen.schema.Column;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What PostgreSQL can change of a column beyond the standard. */
final class PostgresColumnAlteration extends ColumnAlteration {

    private final PostgresDialect postgres;

    PostgresColumnAlteration(PostgresDialect dialect, AlterColumn op) {
        super(dialect, op);
        this.postgres = dialect;
    }

    @Override
    void loosen() {
        super.loosen();
        if (now.generated().isPresent() && op.to().generated().isEmpty()) {
            keepValues(now.generated().get());
        }
        if (!now.generated().equals(op.to().generated())) {
            replace(op.to());
        }
    }

    /** What was worked out at each reading has to be written down. */
    private void keepValues(Generated generated) {
        if (generated.storage() == Generated.Storage.STORED) {
            action("DROP EXPRESSION");
            now = now.withGenerated(Optional.empty());
            return;
        }
        replace(now.withGenerated(Optional.empty()).withNullable(true));
        statements.add(
                sql(
                        "UPDATE "
                                + dialect.quote(op.table())
                                + " SET "
                                + dialect.quote(now.name())
                                + " = "
                                + generated.expression()));
    }

    /**
     * A generation expression cannot be set before PostgreSQL 17; since its values are computed, a
     * new column has them all.
     */
    private void replace(Column column) {
        var table = "ALTER TABLE " + dialect.quote(op.table());
        statements.add(sql(table + " DROP COLUMN " + dialect.quote(now.name())));
        statements.add(sql(table + " ADD COLUMN " + dialect.columnSql(column)));
        now = column.withComment(Optional.empty());
    }

    @Override
    void type() {
        if (now.type().equals(op.to().type()) && now.collation().equals(op.to().collation())) {
            return;
        }
        var type = dialect.typeSql(op.to().type());
        var collation =
                op.to().collation().map(it -> " COLLATE " + dialect.collationSql(it)).orElse("");
        action("TYPE " + type + collation + using().map(it -> " USING " + it).orElse(""));
        if (now.identitySpec().filter(it -> it.mode() == Identity.Mode.SERIAL).isPresent()) {
            statements.add(
                    owned().then(it -> List.of(sql("ALTER SEQUENCE " + it + " AS " + type))));
        }
        now = now.withType(op.to().type()).withCollation(op.to().collation());
    }

    private Optional<String> using() {
        var to = op.to().type();
        return op.using()
                .or(
                        () ->
                                new PostgresConversion(
                                                dialect.quote(now.name()),
                                                now.type(),
                                                to,
                                                dialect.typeSql(to))
                                        .using());
    }

    @Override
    void identity() {
        if (now.identitySpec().equals(op.to().identitySpec())) {
            return;
        }
        if (staysInPlace()) {
            alterIdentity(now.identitySpec().get(), op.to().identitySpec().get());
        } else {
            if (now.nullable()) {
                action("SET NOT NULL");
                now = now.withNullable(false);
            }
            replaceIdentity();
        }
        now = now.withIdentitySpec(op.to().identitySpec());
    }

    /** Numbers that were given out stay given out, whether their rows are there or not. */
    private void replaceIdentity() {
        if (now.identitySpec().isEmpty()) {
            statements.addAll(addIdentity(op.to().identitySpec().get(), Optional.empty()));
            return;
        }
        var drops = drops(now.identitySpec().get());
        statements.add(
                new Statement.Ask(
                        "SELECT pg_sequence_last_value(" + owned().sql() + "::regclass)",
                        rows -> exchange(drops, rows.get(0).get(0)),
                        schema -> exchange(drops, Optional.empty())));
    }

    private List<Statement> exchange(List<Statement> drops, Optional<String> last) {
        var exchange = new ArrayList<>(drops);
        exchange.addAll(addIdentity(op.to().identitySpec().get(), last));
        return exchange;
    }

    private boolean staysInPlace() {
        var identities = Stream.of(now.identitySpec(), op.to().identitySpec()).toList();
        return identities.stream()
                        .allMatch(it -> it.filter(PostgresColumnAlteration::isStandard).isPresent())
                && !change(now.identitySpec().get(), op.to().identitySpec().get()).movesBounds();
    }

    private static boolean isStandard(Identity identity) {
        return identity.mode() == Identity.Mode.ALWAYS
                || identity.mode() == Identity.Mode.BY_DEFAULT;
    }

    private static PostgresSequenceChange change(Identity from, Identity to) {
        return new PostgresSequenceChange(from.options(), to.options());
    }

    private void alterIdentity(Identity from, Identity to) {
        var clauses = new ArrayList<String>();
        if (from.mode() != to.mode()) {
            clauses.add(
                    "SET GENERATED "
                            + (to.mode() == Identity.Mode.ALWAYS ? "ALWAYS" : "BY DEFAULT"));
        }
        change(from, to).clauses().forEach(it -> clauses.add("SET " + it));
        if (!clauses.isEmpty()) {
            action(String.join(" ", clauses));
        }
        if (!from.sequence().equals(to.sequence())) {
            statements.add(owned().rename(to.sequence().orElse(owned().chosenName())));
        }
    }

    @Override
    void nullability() {
        var to = op.to();
        if (!to.nullable() && !now.notNullRule().equals(to.notNullRule())) {
            statements.addAll(new PostgresNotNull(postgres, op.table()).change(now, to));
            now = now.withNullable(false).withNotNullRule(to.notNullRule());
        }
        super.nullability();
    }

    @Override
    void dropIdentity(Identity identity) {
        statements.addAll(drops(identity));
    }

    private List<Statement> drops(Identity identity) {
        return identity.mode() == Identity.Mode.SERIAL
                ? List.of(
                        alter("DROP DEFAULT"),
                        owned().then(it -> List.of(sql("DROP SEQUENCE " + it))))
                : List.of(alter("DROP IDENTITY"));
    }

    private PostgresOwnedSequence owned() {
        return new PostgresOwnedSequence(dialect, op.table(), now.name());
    }

    /** The new sequence goes on behind the rows that are there, and the last number before it. */
    private List<Statement> addIdentity(Identity identity, Optional<String> last) {
        var additions = new ArrayList<Statement>();
        if (identity.mode() == Identity.Mode.SERIAL) {
            var name = dialect.quote(identity.sequence().orElse(owned().chosenName()));
            additions.add(
                    sql(
                            "CREATE SEQUENCE "
                                    + name
                                    + " AS "
                                    + dialect.typeSql(op.to().type())
                                    + SqlClauses.sequenceOptions(identity.options())
                                    + " OWNED BY "
                                    + dialect.quote(op.table())
                                    + "."
                                    + dialect.quote(op.to().name())));
            additions.add(
                    alter("SET DEFAULT nextval(" + StandardDialect.literal(name) + "::regclass)"));
        } else {
            additions.add(alter("ADD" + dialect.identitySql(identity)));
        }
        additions.add(goOn(identity, last));
        return additions;
    }

    private Statement alter(String action) {
        return sql(
                "ALTER TABLE "
                        + dialect.quote(op.table())
                        + " ALTER COLUMN "
                        + dialect.quote(op.to().name())
                        + " "
                        + action);
    }

    /** Behind the last number that the sequence could have drawn. */
    private Statement goOn(Identity identity, Optional<String> given) {
        boolean ascends = PostgresSequenceChange.ascends(identity.options());
        var row = (ascends ? "max(" : "min(") + dialect.quote(op.to().name()) + ")";
        var last =
                given.map(it -> (ascends ? "greatest(" : "least(") + row + ", " + it + ")")
                        .orElse(row);
        return sql(
                "SELECT setval("
                        + owned().sql()
                        + ", "
                        + last
                        + ") FROM "
                        + dialect.quote(op.table())
                        + " HAVING "
                        + last
                        + (ascends ? " >= " : " <= ")
                        + PostgresSequenceChange.usualStart(identity.options()));
    }
}

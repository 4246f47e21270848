package dev.autogen.dialect;

import static dev.autogen.dialect.Statement.sql;

import dev.autogen.operation.Operation.AlterColumn;
import dev.autogen.schema.Identity;
import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What PostgreSQL can change of a column beyond the standard. */
final class PostgresColumnAlteration extends ColumnAlteration {

    PostgresColumnAlteration(PostgresDialect dialect, AlterColumn op) {
        super(dialect, op);
    }

    @Override
    void loosen() {
        super.loosen();
        if (now.generated().isPresent() && op.to().generated().isEmpty()) {
            action("DROP EXPRESSION");
            now = now.withGenerated(Optional.empty());
        }
        if (!now.generated().equals(op.to().generated())) {
            replaceGenerated();
        }
    }

    /**
     * A generation expression cannot be set before PostgreSQL 17; since its values are computed, a
     * new column has them all.
     */
    private void replaceGenerated() {
        var table = "ALTER TABLE " + dialect.quote(op.table());
        statements.add(sql(table + " DROP COLUMN " + dialect.quote(now.name())));
        statements.add(sql(table + " ADD COLUMN " + dialect.columnSql(op.to())));
        now = op.to().withComment(Optional.empty());
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
            statements.add(ofOwnedSequence(it -> "ALTER SEQUENCE " + it + " AS " + type));
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
            now.identitySpec().ifPresent(this::dropIdentity);
            op.to().identitySpec().ifPresent(this::addIdentity);
        }
        now = now.withIdentitySpec(op.to().identitySpec());
    }

    /** Then the numbers that were given out stay given out, whether their rows are there or not. */
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
        action(String.join(" ", clauses));
    }

    @Override
    void dropIdentity(Identity identity) {
        if (identity.mode() != Identity.Mode.SERIAL) {
            action("DROP IDENTITY");
            return;
        }
        action("DROP DEFAULT");
        statements.add(ofOwnedSequence(it -> "DROP SEQUENCE " + it));
    }

    private Statement ofOwnedSequence(UnaryOperator<String> statement) {
        return new Statement.Ask(
                "SELECT " + ownedSequence(),
                rows -> rows.get(0).get(0).map(it -> sql(statement.apply(it))).stream().toList(),
                schema -> List.of(sql(statement.apply(dialect.quote(serialSequence())))));
    }

    /** The new sequence goes on behind the rows that are there. */
    private void addIdentity(Identity identity) {
        if (now.nullable()) {
            action("SET NOT NULL");
            now = now.withNullable(false);
        }
        if (identity.mode() == Identity.Mode.SERIAL) {
            var sequence = dialect.quote(serialSequence());
            statements.add(
                    sql(
                            "CREATE SEQUENCE "
                                    + sequence
                                    + " AS "
                                    + dialect.typeSql(op.to().type())
                                    + " OWNED BY "
                                    + dialect.quote(op.table())
                                    + "."
                                    + dialect.quote(now.name())));
            action("SET DEFAULT nextval(" + StandardDialect.literal(sequence) + "::regclass)");
        } else {
            action("ADD" + dialect.identitySql(identity));
        }
        statements.add(goOn(identity));
    }

    /** Behind the last row whose number the sequence could have drawn. */
    private Statement goOn(Identity identity) {
        boolean ascends = PostgresSequenceChange.ascends(identity.options());
        var last = (ascends ? "max(" : "min(") + dialect.quote(now.name()) + ")";
        return sql(
                "SELECT setval("
                        + ownedSequence()
                        + ", "
                        + last
                        + ") FROM "
                        + dialect.quote(op.table())
                        + " HAVING "
                        + last
                        + (ascends ? " >= " : " <= ")
                        + PostgresSequenceChange.usualStart(identity.options()));
    }

    private String ownedSequence() {
        return "pg_get_serial_sequence("
                + StandardDialect.literal(dialect.quote(op.table()))
                + ", "
                + StandardDialect.literal(now.name())
                + ")";
    }

    private QualifiedName serialSequence() {
        return new QualifiedName(
                op.table().schema(),
                PostgresNames.cut(op.table().name() + "_" + now.name() + "_seq"));
    }
}

package dev.autogen.dialect;

import static dev.autogen.dialect.Statement.sql;

import dev.autogen.operation.Operation.AlterColumn;
import dev.autogen.schema.Identity;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

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

    /** A cast is spelled out, since without it only some types turn into others. */
    @Override
    void type() {
        if (now.type().equals(op.to().type()) && now.collation().equals(op.to().collation())) {
            return;
        }
        var type = dialect.typeSql(op.to().type());
        var collation =
                op.to().collation().map(it -> " COLLATE " + dialect.collationSql(it)).orElse("");
        var cast =
                now.type().equals(op.to().type())
                        ? ""
                        : " USING " + dialect.quote(now.name()) + "::" + type;
        action("TYPE " + type + collation + cast);
        now = now.withType(op.to().type()).withCollation(op.to().collation());
    }

    @Override
    void identity() {
        if (now.identitySpec().equals(op.to().identitySpec())) {
            return;
        }
        now.identitySpec().ifPresent(this::dropIdentity);
        op.to().identitySpec().ifPresent(this::addIdentity);
        now = now.withIdentitySpec(op.to().identitySpec());
    }

    @Override
    void dropIdentity(Identity identity) {
        if (identity.mode() != Identity.Mode.SERIAL) {
            action("DROP IDENTITY");
            return;
        }
        action("DROP DEFAULT");
        statements.add(
                new Statement.Ask(
                        "SELECT " + ownedSequence(),
                        rows ->
                                rows.get(0).get(0).map(it -> sql("DROP SEQUENCE " + it)).stream()
                                        .toList(),
                        schema ->
                                List.of(sql("DROP SEQUENCE " + dialect.quote(serialSequence())))));
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
        var column = dialect.quote(now.name());
        statements.add(
                sql(
                        "SELECT setval("
                                + ownedSequence()
                                + ", max("
                                + column
                                + ")) FROM "
                                + dialect.quote(op.table())
                                + " HAVING max("
                                + column
                                + ") IS NOT NULL"));
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
                PostgresDialect.cut(op.table().name() + "_" + now.name() + "_seq"));
    }
}

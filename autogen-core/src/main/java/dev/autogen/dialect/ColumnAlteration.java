package dev.autogen.dialect;

import static dev.autogen.dialect.Statement.sql;

import dev.autogen.AutogenException;
import dev.autogen.operation.Operation.AlterColumn;
import dev.autogen.schema.Column;
import dev.autogen.schema.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns one column into another, a property at a time, and proves it: {@code now} is what the
 * statements so far have made of it, and has to be the target in the end.
 */
class ColumnAlteration {
    final StandardDialect dialect;
    final AlterColumn op;
    final List<Statement> statements = new ArrayList<>();
    Column now;

    ColumnAlteration(StandardDialect dialect, AlterColumn op) {
        this.dialect = dialect;
        this.op = op;
        this.now = op.from();
    }

    /**
     * In an order in which each step is legal: what hinders goes first, what depends on the type
     * comes after it.
     */
    final List<Statement> statements() {
        loosen();
        type();
        defaultValue();
        identity();
        nullability();
        comment();
        if (!now.equals(op.to())) {
            throw new AutogenException(
                    dialect.name()
                            + " cannot turn column "
                            + op.table()
                            + "."
                            + now.name()
                            + " from "
                            + op.from()
                            + " into "
                            + op.to()
                            + ": left over is "
                            + now
                            + ". Write the step by hand with execute.");
        }
        return statements;
    }

    /**
     * Takes away a default and an identity that the new column does not have, or that its new type
     * may not bear.
     */
    void loosen() {
        boolean retyped = !now.type().equals(op.to().type());
        if (now.defaultValue().isPresent() && (retyped || op.to().defaultValue().isEmpty())) {
            action("DROP DEFAULT");
            now = now.withDefaultValue(Optional.empty());
        }
        if (now.identitySpec().isPresent() && op.to().identitySpec().isEmpty()) {
            dropIdentity(now.identitySpec().get());
            now = now.withIdentitySpec(Optional.empty());
        }
    }

    void dropIdentity(Identity identity) {
        action("DROP IDENTITY");
    }

    void type() {
        if (op.using().isPresent()) {
            throw dialect.unsupported(
                    "way to say how values turn into another type", op.table() + "." + now.name());
        }
        if (!now.type().equals(op.to().type())) {
            action("SET DATA TYPE " + dialect.typeSql(op.to().type()));
            now = now.withType(op.to().type());
        }
    }

    private void defaultValue() {
        if (!now.defaultValue().equals(op.to().defaultValue())) {
            action(op.to().defaultValue().map(it -> "SET DEFAULT " + it).orElse("DROP DEFAULT"));
            now = now.withDefaultValue(op.to().defaultValue());
        }
    }

    /** Standard SQL has no way to give a column an identity that it was not created with. */
    void identity() {}

    void nullability() {
        if (now.nullable() != op.to().nullable()) {
            action(op.to().nullable() ? "DROP NOT NULL" : "SET NOT NULL");
            now = now.withNullable(op.to().nullable());
        }
    }

    private void comment() {
        if (!now.comment().equals(op.to().comment())) {
            statements.add(dialect.commentColumn(op.table(), op.to()));
            now = now.withComment(op.to().comment());
        }
    }

    final void action(String action) {
        statements.add(
                sql(
                        "ALTER TABLE "
                                + dialect.quote(op.table())
                                + " ALTER COLUMN "
                                + dialect.quote(now.name())
                                + " "
                                + action));
    }
}

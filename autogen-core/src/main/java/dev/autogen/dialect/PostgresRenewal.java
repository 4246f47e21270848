package dev.autogen.dialect;

import static dev.autogen.dialect.Statement.sql;

import dev.autogen.schema.QualifiedName;
import java.util.List;

/**
 * The steps around a type of which a new one takes the place. From one composite type to the other
 * leads a cast, so that arrays of any shape, and types made of it, follow by casts of their own.
 */
record PostgresRenewal(PostgresDialect dialect, QualifiedName type) {

    private String name() {
        return dialect.quote(type);
    }

    /** The name that the old type has in the meantime. */
    private QualifiedName previous() {
        return new QualifiedName(type.schema(), PostgresNames.cut("old_" + type.name()));
    }

    private String old() {
        return dialect.quote(previous());
    }

    private String function() {
        return dialect.quote(new QualifiedName(type.schema(), "renewed")) + "(" + old() + ")";
    }

    Statement rename() {
        return sql("ALTER TYPE " + name() + " RENAME TO " + dialect.quote(previous().name()));
    }

    /**
     * By expressions for the attributes, in order, of the old value {@code $1}. No value stays
     * none, which is not the same as a value of which all attributes are null.
     */
    List<Statement> conversion(List<String> expressions) {
        return List.of(
                sql(
                        "CREATE FUNCTION "
                                + function()
                                + " RETURNS "
                                + name()
                                + " LANGUAGE sql STRICT AS "
                                + StandardDialect.literal(
                                        "SELECT " + String.join(", ", expressions))),
                sql("CREATE CAST (" + old() + " AS " + name() + ") WITH FUNCTION " + function()));
    }

    List<Statement> end() {
        return List.of(
                sql("DROP CAST (" + old() + " AS " + name() + ")"),
                sql("DROP FUNCTION " + function()));
    }

    Statement drop() {
        return sql("DROP TYPE " + old());
    }
}

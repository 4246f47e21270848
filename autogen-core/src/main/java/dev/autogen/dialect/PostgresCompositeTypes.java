package dev.autogen.dialect;

import static dev.autogen.dialect.Statement.sql;

import dev.autogen.operation.Operation.RenameAttribute;
import dev.autogen.schema.Attribute;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Creates composite types on PostgreSQL, and renames their attributes. */
record PostgresCompositeTypes(PostgresDialect dialect) {

    List<Statement> create(CompositeType type) {
        var statements = new ArrayList<Statement>();
        statements.add(
                sql(
                        "CREATE TYPE "
                                + dialect.quote(type.name())
                                + type.attributes().stream()
                                        .map(this::attribute)
                                        .collect(Collectors.joining(", ", " AS (", ")"))));
        type.comment().ifPresent(it -> statements.add(comment(type.name(), type.comment())));
        type.attributes().stream()
                .filter(it -> it.comment().isPresent())
                .forEach(it -> statements.add(comment(type.name(), it)));
        return statements;
    }

    /** An attribute with its type, as a definition needs it. */
    String attribute(Attribute attribute) {
        return dialect.quote(attribute.name())
                + " "
                + dialect.typeSql(attribute.type())
                + attribute
                        .collation()
                        .map(it -> " COLLATE " + dialect.collationSql(it))
                        .orElse("");
    }

    Statement comment(QualifiedName type, Optional<String> text) {
        return sql("COMMENT ON TYPE " + dialect.quote(type) + " IS " + literal(text));
    }

    Statement comment(QualifiedName type, Attribute attribute) {
        return sql(
                "COMMENT ON COLUMN "
                        + dialect.quote(type)
                        + "."
                        + dialect.quote(attribute.name())
                        + " IS "
                        + literal(attribute.comment()));
    }

    private static String literal(Optional<String> text) {
        return text.map(StandardDialect::literal).orElse("NULL");
    }

    List<Statement> rename(RenameAttribute op) {
        return List.of(
                sql(
                        "ALTER TYPE "
                                + dialect.quote(op.type())
                                + " RENAME ATTRIBUTE "
                                + dialect.quote(op.from())
                                + " TO "
                                + dialect.quote(op.to())));
    }
}

package dev.autogen.dialect;

import static dev.autogen.dialect.Statement.sql;

import dev.autogen.operation.Operation.DropEnumType;
import dev.autogen.schema.EnumType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Creates and drops enum types on PostgreSQL. */
record PostgresEnumTypes(PostgresDialect dialect) {
    private static final Pattern CREATE_CAST =
            Pattern.compile("(?i)^\\s*create\\s+cast\\s*(\\([^)]*\\))");

    List<Statement> create(EnumType type) {
        var statements = new ArrayList<Statement>();
        statements.add(createAlone(type));
        type.seeds().forEach(it -> statements.add(sql(it)));
        return statements;
    }

    /** Without the statements that follow it. */
    Statement createAlone(EnumType type) {
        return sql("CREATE TYPE " + dialect.quote(type.name()) + " AS ENUM (" + labels(type) + ")");
    }

    private static String labels(EnumType type) {
        return type.labels().stream().map(SqlClauses::literal).collect(Collectors.joining(", "));
    }

    /** The casts that Hibernate makes for an enum type go with it. */
    List<Statement> drop(DropEnumType op) {
        var name = dialect.quote(op.name());
        return List.of(
                new Statement.Ask(
                        PostgresTypeUser.castQuery(name),
                        rows -> rows.stream().map(row -> sql(row.get(0).orElseThrow())).toList(),
                        schema ->
                                schema.findEnumType(op.name()).stream()
                                        .flatMap(PostgresEnumTypes::casts)
                                        .toList()),
                sql("DROP TYPE " + name));
    }

    /** What undoes the casts among the statements that followed the creation of a type. */
    private static Stream<Statement> casts(EnumType type) {
        return type.seeds().stream()
                .map(CREATE_CAST::matcher)
                .filter(Matcher::find)
                .map(it -> sql("DROP CAST " + it.group(1)));
    }
}

package dev.autogen.cli;

import dev.autogen.dialect.Dialect;
import dev.autogen.diff.Comparison;
import dev.autogen.schema.SchemaModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The structured types of the entities, which no operation creates.
 *
 * @param statements that create them, each after those that it is made of
 */
record StructuredTypes(List<String> statements) {
    static final StructuredTypes NONE = new StructuredTypes(List.of());

    private static final Pattern CREATION =
            Pattern.compile("create type (.+?) as .*", Pattern.CASE_INSENSITIVE);

    StructuredTypes {
        statements = List.copyOf(statements);
    }

    /** The comparison with a warning of each type that its operations are the first to use. */
    Comparison warned(Comparison comparison, Dialect dialect) {
        var asked = new ArrayList<>(typesOfColumns(comparison.to(), dialect));
        var known = typesOfColumns(comparison.from(), dialect);
        var missing = new ArrayDeque<String>();
        for (int i = statements.size() - 1; i >= 0; i--) {
            var statement = statements.get(i);
            var name = name(statement);
            if (mention(asked, name) && !mention(known, name)) {
                asked.add(plain(statement.substring(statement.indexOf('('))));
                missing.addFirst(statement);
            }
        }
        return comparison.warning(missing.stream().map(StructuredTypes::warning).toList());
    }

    private static List<String> typesOfColumns(SchemaModel schema, Dialect dialect) {
        return schema.tables().stream()
                .flatMap(it -> it.columns().stream())
                .map(it -> plain(dialect.typeSql(it.type())))
                .toList();
    }

    private static boolean mention(List<String> types, String name) {
        var word = Pattern.compile("(?<![\\w$])" + Pattern.quote(name) + "(?![\\w$])");
        return types.stream().anyMatch(it -> word.matcher(it).find());
    }

    /** Without a schema. */
    private static String name(String statement) {
        return plain(written(statement)).replaceFirst(".*\\.", "");
    }

    private static String written(String statement) {
        var creation = CREATION.matcher(statement);
        return creation.matches() ? creation.group(1) : statement;
    }

    private static String plain(String sql) {
        return sql.replace("\"", "").toLowerCase(Locale.ROOT);
    }

    private static String warning(String statement) {
        return "Type "
                + name(statement)
                + " is used for the first time, and autogen does not create it: unless it is there, begin the revision with "
                + execution(statement)
                + ", and end its downgrade with "
                + execution("drop type " + written(statement))
                + ".";
    }

    private static String execution(String sql) {
        return "op.execute(\"" + sql.replace("\"", "\\\"") + "\")";
    }
}

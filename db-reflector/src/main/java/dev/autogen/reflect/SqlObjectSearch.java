package dev.autogen.reflect;

import dev.autogen.AutogenException;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks up by name, in one query for all, what plain SQL creates. */
public record SqlObjectSearch(Connection connection) {
    private static final String POSTGRES =
            """
            SELECT wanted.number FROM (VALUES %s) AS wanted (number, kind, in_schema, name, on_schema, on_name, inputs)
            WHERE CASE wanted.kind
              WHEN 'routine' THEN EXISTS (
                SELECT FROM pg_proc o JOIN pg_namespace n ON n.oid = o.pronamespace
                WHERE o.proname = wanted.name AND o.pronargs = coalesce(wanted.inputs, o.pronargs) AND n.nspname = coalesce(wanted.in_schema, current_schema()))
              WHEN 'relation' THEN EXISTS (
                SELECT FROM pg_class o JOIN pg_namespace n ON n.oid = o.relnamespace
                WHERE o.relname = wanted.name AND n.nspname = coalesce(wanted.in_schema, current_schema()))
              WHEN 'index' THEN EXISTS (
                SELECT FROM pg_class o JOIN pg_index i ON i.indexrelid = o.oid
                  JOIN pg_class t ON t.oid = i.indrelid JOIN pg_namespace n ON n.oid = t.relnamespace
                WHERE o.relname = wanted.name AND t.relname = wanted.on_name
                  AND n.nspname = coalesce(wanted.on_schema, current_schema()))
              WHEN 'type' THEN EXISTS (
                SELECT FROM pg_type o JOIN pg_namespace n ON n.oid = o.typnamespace
                WHERE o.typname = wanted.name AND n.nspname = coalesce(wanted.in_schema, current_schema()))
              WHEN 'operator' THEN EXISTS (
                SELECT FROM pg_operator o JOIN pg_namespace n ON n.oid = o.oprnamespace
                WHERE o.oprname = wanted.name AND n.nspname = coalesce(wanted.in_schema, current_schema()))
              WHEN 'collation' THEN EXISTS (
                SELECT FROM pg_collation o JOIN pg_namespace n ON n.oid = o.collnamespace
                WHERE o.collname = wanted.name AND n.nspname = coalesce(wanted.in_schema, current_schema()))
              WHEN 'extension' THEN EXISTS (SELECT FROM pg_extension o WHERE o.extname = wanted.name)
              WHEN 'cast' THEN EXISTS (
                SELECT FROM pg_cast o
                WHERE o.castsource = to_regtype(wanted.name) AND o.casttarget = to_regtype(wanted.on_name))
              WHEN 'trigger' THEN EXISTS (
                SELECT FROM pg_trigger o JOIN pg_class t ON t.oid = o.tgrelid JOIN pg_namespace n ON n.oid = t.relnamespace
                WHERE o.tgname = wanted.name AND NOT o.tgisinternal AND t.relname = wanted.on_name
                  AND n.nspname = coalesce(wanted.on_schema, current_schema()))
              WHEN 'rule' THEN EXISTS (
                SELECT FROM pg_rewrite o JOIN pg_class t ON t.oid = o.ev_class JOIN pg_namespace n ON n.oid = t.relnamespace
                WHERE o.rulename = wanted.name AND t.relname = wanted.on_name
                  AND n.nspname = coalesce(wanted.on_schema, current_schema()))
              WHEN 'policy' THEN EXISTS (
                SELECT FROM pg_policy o JOIN pg_class t ON t.oid = o.polrelid JOIN pg_namespace n ON n.oid = t.relnamespace
                WHERE o.polname = wanted.name AND t.relname = wanted.on_name
                  AND n.nspname = coalesce(wanted.on_schema, current_schema()))
            END
            """;

    /** Those of these that are there; absent on a database that is not known so well. */
    public Optional<Set<SqlObject>> among(Collection<SqlObject> wanted) {
        var list = List.copyOf(wanted);
        if (list.isEmpty()) {
            return Optional.of(Set.of());
        }
        try {
            return switch (connection.getMetaData().getDatabaseProductName()) {
                case "PostgreSQL" -> Optional.of(onPostgres(list));
                case "SQLite" -> Optional.of(onSqlite(list));
                default -> Optional.empty();
            };
        } catch (SQLException e) {
            throw new AutogenException(
                    "Whether the database has "
                            + list.stream().map(SqlObject::words).collect(Collectors.joining(", "))
                            + " cannot be told: "
                            + e.getMessage(),
                    e);
        }
    }

    private Set<SqlObject> onPostgres(List<SqlObject> wanted) throws SQLException {
        var rows = new ArrayList<String>();
        for (SqlObject object : wanted) {
            rows.add(row(rows.size(), object));
        }
        var there = new LinkedHashSet<SqlObject>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(POSTGRES.formatted(String.join(", ", rows)))) {
            while (found.next()) {
                there.add(wanted.get(found.getInt(1)));
            }
        }
        return there;
    }

    private static String row(int number, SqlObject object) {
        return "("
                + String.join(
                        ", ",
                        number + "::int4",
                        text(Optional.of(catalogue(object.kind()))),
                        text(object.name().schema()),
                        text(Optional.of(object.name().name())),
                        text(object.on().flatMap(QualifiedName::schema)),
                        text(object.on().map(QualifiedName::name)),
                        object.inputs().map(String::valueOf).orElse("NULL") + "::int4")
                + ")";
    }

    private static String text(Optional<String> text) {
        return text.map(ScratchBlock::literal).orElse("NULL") + "::text";
    }

    private static String catalogue(SqlObject.Kind kind) {
        return switch (kind) {
            case FUNCTION, PROCEDURE, AGGREGATE -> "routine";
            case SEQUENCE, TABLE, VIEW, MATERIALIZED_VIEW -> "relation";
            case INDEX -> "index";
            case TYPE, DOMAIN -> "type";
            case OPERATOR -> "operator";
            case COLLATION -> "collation";
            case EXTENSION -> "extension";
            case CAST -> "cast";
            case TRIGGER -> "trigger";
            case RULE -> "rule";
            case POLICY -> "policy";
        };
    }

    /** Its names are the same in any case. */
    private Set<SqlObject> onSqlite(List<SqlObject> wanted) throws SQLException {
        var names = new LinkedHashSet<String>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT type, name FROM sqlite_schema")) {
            while (found.next()) {
                names.add(key(found));
            }
        }
        return wanted.stream()
                .filter(it -> names.contains(key(it)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String key(ResultSet row) throws SQLException {
        return row.getString(1) + " " + row.getString(2).toLowerCase(Locale.ROOT);
    }

    private static String key(SqlObject object) {
        return object.kind().word() + " " + object.name().name().toLowerCase(Locale.ROOT);
    }
}

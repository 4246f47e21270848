package dev.autogen.samples.changes;

import dev.autogen.schema.QualifiedName;
import java.util.stream.Stream;

/** What SQLite says of a table by its pragmas, and of checks and indexes by their text. */
final class SqlitePortrait {
    private SqlitePortrait() {}

    static Stream<String> queries(QualifiedName table) {
        var name = "'" + table.name().replace("'", "''") + "'";
        return Stream.of(
                "select "
                        + name
                        + " || ' column ' || name || ' ' || type || ' ' || \"notnull\" || ' ' ||"
                        + " coalesce(dflt_value, '') || ' ' || pk || ' ' || hidden from"
                        + " pragma_table_xinfo("
                        + name
                        + ")",
                "select "
                        + name
                        + " || ' index ' || origin || ' ' || \"unique\" || ' ' || partial || ' ' ||"
                        + " (select group_concat(coalesce(name, '()') || ' ' || coll || ' ' ||"
                        + " desc) from pragma_index_xinfo(l.name) where key) from"
                        + " pragma_index_list("
                        + name
                        + ") l",
                "select "
                        + name
                        + " || ' key ' || \"from\" || ' ' || \"table\" || ' ' || coalesce(\"to\","
                        + " '') || ' ' || on_update || ' ' || on_delete || ' ' || match from"
                        + " pragma_foreign_key_list("
                        + name
                        + ")",
                // No pragma tells of conflict clauses.
                "select "
                        + name
                        + " || ' conflict ' || value from sqlite_schema,"
                        + " json_each('[\"abort\",\"fail\",\"ignore\",\"replace\",\"rollback\"]')"
                        + " where name = "
                        + name
                        + " and sql like '%on conflict ' || value || '%'",
                // A rebuilt statement has other quotes and spaces.
                "select lower(replace(replace(replace(sql, char(34), ''), ' ', ''), char(10), ''))"
                        + " from sqlite_schema where type <> 'table' and sql is not null and tbl_name ="
                        + " "
                        + name);
    }
}

package dev.autogen.reflect;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.Locale;

/**
 * A temporary table with as much of another one as a text may mention, so that it is soon made, and
 * serves for all tables that have this much in common.
 */
record Scratch(Dialect dialect, Table table) {
    private static final String NAME = "autogen_scratch";

    /**
     * With every column whose name stands in the text, as a word or within one; under its own name
     * if that stands there too.
     */
    static Scratch of(Table table, String text, Dialect dialect) {
        var mentioned = text.toLowerCase(Locale.ROOT);
        var name = mentions(mentioned, table.name().name()) ? table.name().name() : NAME;
        var columns =
                table.columns().stream()
                        .filter(it -> mentions(mentioned, it.name()))
                        .map(Scratch::bare)
                        .toList();
        return new Scratch(
                dialect,
                Table.table(QualifiedName.unqualified(name).toString()).withColumns(columns));
    }

    private static boolean mentions(String text, String name) {
        var folded = name.toLowerCase(Locale.ROOT);
        return text.contains(folded) || text.contains(folded.replace("\"", "\"\""));
    }

    private static Column bare(Column column) {
        return Column.column(column.name(), column.type()).withCollation(column.collation());
    }

    QualifiedName name() {
        return QualifiedName.of("pg_temp", table.name().name());
    }

    String alter(String change) {
        return "alter table " + tableName() + " " + change;
    }

    String regclass() {
        return ScratchBlock.literal(tableName()) + "::regclass";
    }

    private String tableName() {
        return "pg_temp." + dialect.quote(table.name().name());
    }
}

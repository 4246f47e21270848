package dev.autogen.reflect;

import static schemacrawler.schemacrawler.InformationSchemaKey.INDEXES;
import static schemacrawler.schemacrawler.InformationSchemaKey.SCHEMATA;
import static schemacrawler.schemacrawler.InformationSchemaKey.TABLES;
import static schemacrawler.schemacrawler.InformationSchemaKey.TABLE_COLUMNS;

import dev.autogen.dialect.SqliteTableText;
import dev.autogen.schema.Bystander;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import schemacrawler.schemacrawler.InformationSchemaKey;

/**
 * The catalogue of SQLite: its pragmas, and the text of each statement that created something,
 * where alone the names of constraints, checks and collations are.
 */
record SqliteCatalogue() implements Catalogue {

    /**
     * The tables that users made: no virtual ones, nothing that stores those, nothing of SQLite's.
     * The list is asked for once: as a join it would be made again for each table.
     */
    private static final String USERS_TABLES =
            " from sqlite_schema m where m.type = 'table' and m.name not like 'sqlite\\_%' escape '\\'"
                    + " and m.name in (select name from pragma_table_list where schema = 'main' and type = 'table')";

    private static final String SURVEY_SQL =
            """
            select 1 as kind, m.name as name, m.sql as detail from sqlite_schema m where m.type = 'view'
            union all select 2, m.tbl_name, m.sql from sqlite_schema m
              where m.type = 'trigger' and m.tbl_name in (select v.name from sqlite_schema v where v.type = 'view')
            union all select 3, l.name, 'virtual table' from pragma_table_list l where l.schema = 'main' and l.type = 'virtual'
            union all select 4, m.tbl_name, 'trigger ' || m.name from sqlite_schema m
              where m.type = 'trigger' and m.tbl_name not in (select v.name from sqlite_schema v where v.type = 'view')
            order by 1, 2, 3
            """;

    private static final String TABLES_SQL =
            "with lists as materialized (select name, strict, wr from pragma_table_list where schema = 'main')"
                    + " select 'main' as TABLE_SCHEM, m.name || '' as TABLE_NAME, 'TABLE' as TABLE_TYPE, 'sql=' || m.sql"
                    + " || coalesce((select case when l.strict then char(3) || 'strict=true' else '' end"
                    + " || case when l.wr then char(3) || 'withoutRowid=true' else '' end"
                    + " from lists l where l.name = m.name), '') as X"
                    + USERS_TABLES;

    private static final String COLUMNS_SQL =
            """
            select 'main' as TABLE_SCHEM, m.name || '' as TABLE_NAME, m.name || '' as COLUMN_NAME, 1 as ORDINAL_POSITION,
              (select group_concat(c.facts, char(4)) from (
                select 'name=' || x.name || char(3) || 'type=' || x.type || case when x."notnull" then char(3) || 'notNull=true' else '' end
                  || coalesce(char(3) || 'expression=' || x.dflt_value, '') as facts
                from pragma_table_xinfo(m.name) x where x.hidden <> 1 order by x.cid) c) as X
            @tables@
            """
                    .replace("@tables@", USERS_TABLES);

    private static final String INDEXES_SQL =
            """
            select 'main' as TABLE_SCHEM, t.name || '' as TABLE_NAME, i.name || '' as INDEX_NAME, i.name || '' as COLUMN_NAME,
              case when i."unique" then 'unique=true' || char(3) else '' end || 'sql=' || s.sql || char(3) || 'parts=' ||
              (select group_concat(p.part, char(2)) from (
                select case when x.cid >= 0 then 'COLUMN' else 'EXPRESSION' end || char(1) || coalesce(x.name, '') || char(1)
                  || case when x."desc" then 'DESCENDING' else 'ASCENDING' end || char(1) || 'USUAL' || char(1) || char(1) || x.coll as part
                from pragma_index_xinfo(i.name) x where x.key order by x.seqno) p) as X
            from (select m.name@tables@) t cross join pragma_index_list(t.name) i
            cross join sqlite_schema s where s.type = 'index' and s.name = i.name and i.origin = 'c'
            """
                    .replace("@tables@", USERS_TABLES);

    @Override
    public Survey survey(Connection connection) throws SQLException {
        var views = new ArrayList<View>();
        var bystanders = new ArrayList<Bystander>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(SURVEY_SQL)) {
            while (rows.next()) {
                var name = QualifiedName.unqualified(rows.getString(2));
                var detail = rows.getString(3);
                switch (rows.getInt(1)) {
                    case 1 -> views.add(SqliteViewText.view(name, detail));
                    case 2 -> views.replaceAll(it -> it.name().equals(name) ? it.seed(detail) : it);
                    case 3 -> bystanders.add(Bystander.inSchema(detail, name));
                    default -> bystanders.add(Bystander.onTable(detail, name));
                }
            }
        }
        return new Survey(
                Optional.of("main"),
                List.of("main"),
                List.of(),
                List.of(),
                List.of(),
                views,
                bystanders,
                List.of());
    }

    /** A transaction sees one state of the file. */
    @Override
    public <T> T steadily(Connection connection, Waiting waiting, SteadyReading.Reading<T> reading)
            throws SQLException {
        if (!connection.getAutoCommit()) {
            return reading.read();
        }
        connection.setAutoCommit(false);
        try {
            return reading.read();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    @Override
    public Map<InformationSchemaKey, String> queries(Survey survey) {
        return Map.of(
                SCHEMATA, "select null as CATALOG_NAME, 'main' as SCHEMA_NAME",
                TABLES, TABLES_SQL,
                TABLE_COLUMNS, COLUMNS_SQL,
                INDEXES, INDEXES_SQL);
    }

    @Override
    public Table refine(Table table, schemacrawler.schema.Table loaded) {
        var text = SqliteTableText.parse(Facts.of(loaded).require("sql"));
        return new SqliteTableFacts(text).applyTo(table, loaded);
    }

    /** SQLite takes names in any case, and no columns for those of the primary key. */
    @Override
    public SchemaModel complete(SchemaModel schema) {
        return schema.mapTables(
                table ->
                        table.withForeignKeys(
                                table.foreignKeys().stream()
                                        .map(it -> complete(it, schema))
                                        .toList()));
    }

    private static ForeignKey complete(ForeignKey key, SchemaModel schema) {
        var referenced =
                schema.tables().stream()
                        .filter(
                                it ->
                                        it.name()
                                                .name()
                                                .equalsIgnoreCase(key.referencedTable().name()))
                        .findFirst();
        if (referenced.isEmpty()) {
            return key;
        }
        var columns =
                key.referencedColumns().isEmpty()
                        ? referenced.get().primaryKey().map(PrimaryKey::columns).orElse(List.of())
                        : key.referencedColumns().stream()
                                .map(it -> SqliteTableFacts.stored(referenced.get(), it))
                                .toList();
        return key.withEnds(key.table(), referenced.get().name())
                .withColumns(key.columns(), columns);
    }
}

package dev.autogen.reflect;

import static java.util.stream.Collectors.joining;
import static schemacrawler.schemacrawler.InformationSchemaKey.INDEXES;
import static schemacrawler.schemacrawler.InformationSchemaKey.SCHEMATA;
import static schemacrawler.schemacrawler.InformationSchemaKey.SEQUENCES;
import static schemacrawler.schemacrawler.InformationSchemaKey.TABLES;
import static schemacrawler.schemacrawler.InformationSchemaKey.TABLE_COLUMNS;
import static schemacrawler.schemacrawler.InformationSchemaKey.TABLE_CONSTRAINTS;

import dev.autogen.dialect.PostgresDialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import schemacrawler.schemacrawler.InformationSchemaKey;

/**
 * The catalogue of PostgreSQL, from version 14.
 *
 * @param schemas SQL for the object ids of the schemas to read: a query, or the numbers themselves
 */
record PostgresCatalogue(int version, String schemas) implements Catalogue {
    private static final String NO_OID = "0";

    /** A table that a user made: neither a partition, nor part of an extension, nor temporary. */
    private static final String USERS_TABLE =
            """
            c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace in (@schemas@)
            and c.oid not in (@extensions@)
            """;

    /** What is part of an extension, by an index of the catalogue. */
    private static final String EXTENSIONS =
            """
            select x.objid from pg_depend x
            where x.refclassid = 'pg_extension'::regclass and x.classid = 'pg_class'::regclass and x.deptype = 'e'\
            """;

    private static final String SCHEMATA_SQL =
            """
            select null::text as "CATALOG_NAME", n.nspname::text as "SCHEMA_NAME"
            from pg_namespace n where n.oid in (@schemas@)
            """;

    private static final String TABLES_SQL =
            """
            select n.nspname::text as "TABLE_SCHEM", c.relname::text as "TABLE_NAME", 'TABLE'::text as "TABLE_TYPE",
              concat_ws(chr(3), 'comment=' || (select r.description from pg_description r
                where r.objoid = c.oid and r.classoid = 'pg_class'::regclass and r.objsubid = 0),
                case c.relpersistence when 'u' then 'unlogged=true' end,
                'storage=' || nullif(concat_ws(chr(1), array_to_string(c.reloptions, chr(1)),
                  (select string_agg('toast.' || p, chr(1)) from pg_class o, unnest(o.reloptions) p where o.oid = c.reltoastrelid)), ''),
                'partitionBy=' || case c.relkind when 'p' then pg_get_partkeydef(c.oid) end,
                'partitions=' || case c.relkind when 'p' then
                  (select string_agg(concat_ws(chr(1), pn.nspname, p.relname, on_n.nspname, on_p.relname, pg_get_expr(p.relpartbound, p.oid),
                    pg_get_partkeydef(p.oid)), chr(2) order by t.level, pn.nspname, p.relname)
                  from pg_partition_tree(c.oid) t join pg_class p on p.oid = t.relid and p.relkind <> 'f'
                  join pg_namespace pn on pn.oid = p.relnamespace join pg_class on_p on on_p.oid = t.parentrelid
                  join pg_namespace on_n on on_n.oid = on_p.relnamespace where t.level > 0) end,
                'inherits=' || i.parents,
                case when i.inherited then 'inherited=true' end,
                'tablespace=' || (select s.spcname from pg_tablespace s where s.oid = c.reltablespace),
                'accessMethod=' || (select m.amname from pg_am m where m.oid = c.relam and m.amname <> 'heap'),
                case when c.relforcerowsecurity then 'rowSecurity=FORCED' when c.relrowsecurity then 'rowSecurity=ON' end) as "X"
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            left join @families@ i on i.oid = c.oid
            where @table@
            """;

    /** Tables that inherit, with their parents in order, and those that are inherited from. */
    private static final String FAMILIES =
            """
            (select h.oid, string_agg(h.parent, chr(2) order by h.place) as parents, bool_or(h.parent is null) as inherited
             from (select h.inhrelid as oid, h.inhseqno as place, concat_ws(chr(1), pn.nspname, p.relname) as parent
               from pg_inherits h join pg_class p on p.oid = h.inhparent and p.relkind = 'r' join pg_namespace pn on pn.oid = p.relnamespace
               union all select h.inhparent, 0, null from pg_inherits h) h group by h.oid)
            """;

    /**
     * A sequence that draws the numbers of the column that owns it, in options and kind. The offset
     * keeps the server from looking for one anew at each column.
     */
    private static final String COLUMN_SEQUENCES =
            """
            (select o.refobjid, o.refobjsubid, o.objid, o.deptype, @options@ as options,
               (select concat_ws(chr(1), n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = o.objid) as sequence
             from pg_depend o join pg_sequence s on s.seqrelid = o.objid
             where o.classid = 'pg_class'::regclass and o.refclassid = 'pg_class'::regclass and o.deptype in ('a', 'i') offset 0)
            """;

    private static final String SEQUENCE_OPTIONS =
            "concat_ws(' ', format_type(s.seqtypid, null), s.seqstart, s.seqincrement, s.seqmin,"
                    + " s.seqmax, s.seqcache, s.seqcycle)";

    /**
     * Whether the default of the column draws from the sequence. A backslash stands for itself in
     * an expression, where {@code quote_literal} would double it.
     */
    private static final String DRAWS =
            "(o.deptype = 'i' or pg_get_expr(d.adbin, d.adrelid) = 'nextval(''' ||"
                    + " replace(o.objid::regclass::text, '''', '''''') || '''::regclass)')";

    private static final String COLUMNS_SQL =
            """
            select n.nspname::text as "TABLE_SCHEM", c.relname::text as "TABLE_NAME", c.relname::text as "COLUMN_NAME", 1 as "ORDINAL_POSITION",
              string_agg(concat_ws(chr(3), 'name=' || a.attname, 'type=' || format_type(a.atttypid, a.atttypmod),
                case when e.typtype in ('e', 'd', 'c') then 'ownType=' || concat_ws(chr(1), en.nspname, e.typname, case when e.oid <> t.oid then 'A' else 'T' end) end,
                case when a.attnotnull then 'notNull=true' end,
                'expression=' || pg_get_expr(d.adbin, d.adrelid),
                'generated=' || case a.attgenerated when 's' then 'STORED' when 'v' then 'VIRTUAL' end,
                case when o.deptype is not null then 'identity=' || case a.attidentity when 'a' then 'ALWAYS' when 'd' then 'BY_DEFAULT' else 'SERIAL' end end,
                'options=' || o.options, 'sequence=' || nullif(o.sequence, concat_ws(chr(1), n.nspname, c.relname || '_' || a.attname || '_seq')),
                @notNullRule@
                case when a.attcollation <> t.typcollation then 'collation=' || @collation@ end,
                'comment=' || (select r.description from pg_description r
                  where r.objoid = c.oid and r.classoid = 'pg_class'::regclass and r.objsubid = a.attnum)), chr(4) order by a.attnum) as "X"
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            join pg_type t on t.oid = a.atttypid
            join pg_type e on e.oid = case when t.typcategory = 'A' and t.typtype <> 'd' then t.typelem else t.oid end
            join pg_namespace en on en.oid = e.typnamespace
            left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
            left join pg_collation l on l.oid = a.attcollation
            left join pg_namespace ln on ln.oid = l.collnamespace
            @notNullConstraints@
            left join @sequences@ o on o.refobjid = c.oid and o.refobjsubid = a.attnum and @draws@
            where @table@ group by n.nspname, c.relname
            """;

    /**
     * Before PostgreSQL 18 no constraint keeps a column from being null. Of one that has the name
     * that the server gives there is nothing to say.
     */
    private static final String NOT_NULL_RULE =
            """
            'notNullRule=' || case when nn.conname is not null then concat_ws(chr(1), nn.conname,
              case when nn.connoinherit then 'NOT_INHERITED' else 'INHERITED' end, case when nn.convalidated then 'VALID' else 'NOT_VALID' end) end,
            """;

    private static final String NOT_NULL_CONSTRAINTS =
            """
            left join pg_constraint nn on nn.conrelid = c.oid and nn.contype = 'n' and nn.conkey = array[a.attnum]
              and (nn.conname !~ '_not_null[0-9]*$' or nn.connoinherit or not nn.convalidated)
            """;

    /** A collation as text: its name, after its schema unless that is the system's. */
    private static final String COLLATION =
            "concat_ws(chr(1), nullif(ln.nspname, 'pg_catalog'), l.collname)";

    /** How the index {@code i}, of the relation {@code x}, is kept. */
    private static final String STORAGE =
            """
            'parameters=' || array_to_string(x.reloptions, chr(1)),
            'tablespace=' || (select t.spcname from pg_tablespace t where t.oid = x.reltablespace),
            case when i.indisclustered then 'clustered=true' end,
            case when i.indisreplident then 'replicaIdentity=true' end\
            """;

    private static final String COMMENT =
            "'comment=' || (select r.description from pg_description r where r.objoid = @object@"
                    + " and r.classoid = '@class@'::regclass and r.objsubid = 0)";

    private static final String CONSTRAINTS_SQL =
            """
            select n.nspname::text as "CONSTRAINT_SCHEMA", c.relname::text as "TABLE_NAME", k.conname::text as "CONSTRAINT_NAME",
              (case k.contype when 'p' then 'PRIMARY KEY' when 'u' then 'UNIQUE' when 'f' then 'FOREIGN KEY' else 'CHECK' end) as "CONSTRAINT_TYPE",
              concat_ws(chr(3),
                'columns=' || u.columns,
                'expression=' || pg_get_expr(k.conbin, k.conrelid),
                case when k.contype = 'x' then 'exclusion=' || pg_get_constraintdef(k.oid) end,
                case when k.condeferred then 'deferral=INITIALLY_DEFERRED' when k.condeferrable then 'deferral=DEFERRABLE' end,
                case when @equalNulls@ then 'equalNulls=true' end,
                case when not @enforced@ then 'validity=NOT_ENFORCED' when not k.convalidated then 'validity=NOT_VALID' end,
                @temporal@
                case when k.contype = 'c' and k.connoinherit then 'notInherited=true' end,
                'referencedTable=' || fn.nspname || chr(1) || f.relname,
                'referencedColumns=' || u.referenced,
                case k.confdeltype when 'r' then 'onDelete=RESTRICT' when 'c' then 'onDelete=CASCADE' when 'n' then 'onDelete=SET_NULL' when 'd' then 'onDelete=SET_DEFAULT' end,
                @onDeleteColumns@
                case k.confupdtype when 'r' then 'onUpdate=RESTRICT' when 'c' then 'onUpdate=CASCADE' when 'n' then 'onUpdate=SET_NULL' when 'd' then 'onUpdate=SET_DEFAULT' end,
                case k.confmatchtype when 'f' then 'matchFull=true' end,
                'included=' || case when i.indnatts > i.indnkeyatts then (select string_agg(a.attname, chr(1) order by a.attnum)
                  from pg_attribute a where a.attrelid = i.indexrelid and a.attnum > i.indnkeyatts) end,
                @storage@,
                @comment@) as "X"
            from pg_constraint k
            join pg_class c on c.oid = k.conrelid
            join pg_namespace n on n.oid = c.relnamespace
            left join (
              select k.oid, string_agg(a.attname, chr(1) order by u.place) as columns, string_agg(f.attname, chr(1) order by u.place) as referenced
              from pg_constraint k
              cross join unnest(k.conkey, k.confkey) with ordinality u(own, other, place)
              join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.own
              left join pg_attribute f on f.attrelid = k.confrelid and f.attnum = u.other
              where k.contype in ('p', 'u', 'f') and k.connamespace in (@schemas@) group by k.oid) u on u.oid = k.oid
            left join pg_index i on i.indexrelid = k.conindid and k.contype in ('p', 'u')
            left join pg_class x on x.oid = i.indexrelid
            left join pg_class f on f.oid = k.confrelid and k.contype = 'f'
            left join pg_namespace fn on fn.oid = f.relnamespace
            where k.contype in ('p', 'u', 'c', 'f', 'x') and k.conparentid = 0 and @table@
            """;

    /** PostgreSQL 14 sets all columns of the key. */
    private static final String ON_DELETE_COLUMNS =
            """
            'onDeleteColumns=' || case when cardinality(k.confdelsetcols) > 0 then (select string_agg(a.attname, chr(1) order by d.place)
              from unnest(k.confdelsetcols) with ordinality d(number, place)
              join pg_attribute a on a.attrelid = k.conrelid and a.attnum = d.number) end,
            """;

    private static final String INDEXES_SQL =
            """
            select n.nspname::text as "TABLE_SCHEM", c.relname::text as "TABLE_NAME", x.relname::text as "INDEX_NAME",
              x.relname::text as "COLUMN_NAME",
              concat_ws(chr(3), case when i.indisunique then 'unique=true' end,
                'parts=' || u.parts,
                'included=' || u.included,
                'method=' || nullif(m.amname, 'btree'),
                'predicate=' || pg_get_expr(i.indpred, i.indrelid),
                case when @equalNulls@ then 'equalNulls=true' end,
                case when not i.indisvalid then 'invalid=true' end,
                @storage@,
                @comment@) as "X"
            from pg_index i
            join pg_class x on x.oid = i.indexrelid
            join pg_class c on c.oid = i.indrelid
            join pg_namespace n on n.oid = c.relnamespace
            join pg_am m on m.oid = x.relam
            join (
              select i.indexrelid,
                string_agg(concat_ws(chr(1), case u.number when 0 then 'EXPRESSION' else 'COLUMN' end,
                  case u.number when 0 then pg_get_indexdef(i.indexrelid, u.place::int4, false) else a.attname::text end,
                  case i.indoption[u.place - 1] & 1 when 1 then 'DESCENDING' else 'ASCENDING' end,
                  case i.indoption[u.place - 1] & 3 when 1 then 'LAST' when 2 then 'FIRST' else 'USUAL' end,
                  case when p.opcdefault and t.attoptions is null then '' else @operatorClass@ end,
                  case when l.oid <> coalesce(a.attcollation, 100) and (u.number <> 0
                    or strpos(pg_get_indexdef(i.indexrelid), pg_get_indexdef(i.indexrelid, u.place::int4, false) || ' COLLATE ') > 0)
                    then @collation@ end), chr(2) order by u.place)
                  filter (where u.place <= i.indnkeyatts) as parts,
                string_agg(a.attname, chr(1) order by u.place) filter (where u.place > i.indnkeyatts) as included
              from pg_index i
              join pg_class c on c.oid = i.indrelid
              cross join unnest(i.indkey::int2[]) with ordinality u(number, place)
              left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = u.number and u.number <> 0
              left join pg_opclass p on p.oid = i.indclass[u.place - 1]
              left join pg_attribute t on t.attrelid = i.indexrelid and t.attnum = u.place
              left join pg_collation l on l.oid = i.indcollation[u.place - 1]
              left join pg_namespace ln on ln.oid = l.collnamespace
              where c.relnamespace in (@schemas@)
              group by i.indexrelid) u on u.indexrelid = i.indexrelid
            where @table@ and i.indexrelid not in (select k.conindid from pg_constraint k where k.contype in ('p', 'u', 'x'))
            """;

    /** An operator class as text, with its parameters. */
    private static final String OPERATOR_CLASS =
            """
            quote_ident(p.opcname) || coalesce((select ' (' || string_agg(split_part(o, '=', 1) || ' = '
              || quote_literal(substr(o, strpos(o, '=') + 1)), ', ') || ')' from unnest(t.attoptions) o), '')\
            """;

    /** Those that stand on their own, even if a column owns them but does not draw from them. */
    private static final String SEQUENCES_SQL =
            """
            select n.nspname::text as "SEQUENCE_SCHEMA", c.relname::text as "SEQUENCE_NAME", concat_ws(chr(3), 'options=' || @options@,
              'owner=' || (select concat_ws(chr(1), tn.nspname, t.relname, a.attname) from pg_depend o
                join pg_class t on t.oid = o.refobjid join pg_namespace tn on tn.oid = t.relnamespace
                join pg_attribute a on a.attrelid = t.oid and a.attnum = o.refobjsubid
                where o.classid = 'pg_class'::regclass and o.objid = c.oid and o.refclassid = 'pg_class'::regclass and o.deptype = 'a'),
              'comment=' || r.description) as "X"
            from pg_sequence s
            join pg_class c on c.oid = s.seqrelid
            join pg_namespace n on n.oid = c.relnamespace
            left join pg_description r on r.objoid = c.oid and r.classoid = 'pg_class'::regclass and r.objsubid = 0
            where c.relnamespace in (@schemas@)
            and c.oid not in (@extensions@)
            and not exists (select from @sequences@ o left join pg_attrdef d on d.adrelid = o.refobjid and d.adnum = o.refobjsubid
              where o.objid = c.oid and @draws@)
            """;

    static PostgresCatalogue of(Connection connection, ReflectionScope scope) throws SQLException {
        return new PostgresCatalogue(
                connection.getMetaData().getDatabaseMajorVersion(), schemaOids(scope.schemas()));
    }

    /**
     * With numbers in the place of a query, the server plans and runs all else in half the time.
     */
    @Override
    public Catalogue settled(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(schemas)) {
            var oids = new ArrayList<String>();
            while (rows.next()) {
                oids.add(rows.getString(1));
            }
            return new PostgresCatalogue(
                    version, oids.isEmpty() ? NO_OID : String.join(", ", oids));
        }
    }

    @Override
    public Survey survey(Connection connection) throws SQLException {
        return PostgresSurvey.read(connection, schemas, new PostgresDialect());
    }

    @Override
    public <T> T steadily(Connection connection, Waiting waiting, SteadyReading.Reading<T> reading)
            throws SQLException {
        return new SteadyReading(connection, schemas, waiting).of(reading);
    }

    @Override
    public Map<InformationSchemaKey, String> queries(Survey survey) {
        return Map.of(
                SCHEMATA, filled(SCHEMATA_SQL),
                TABLES, filled(TABLES_SQL),
                TABLE_COLUMNS, filled(COLUMNS_SQL),
                TABLE_CONSTRAINTS, filled(about("k.oid", "pg_constraint", CONSTRAINTS_SQL)),
                INDEXES, filled(about("x.oid", "pg_class", INDEXES_SQL)),
                SEQUENCES, filled(SEQUENCES_SQL));
    }

    /** The query with the comment of the object that it asks for. */
    private static String about(String object, String kind, String sql) {
        return sql.replace(
                "@comment@", COMMENT.replace("@object@", object).replace("@class@", kind));
    }

    private String filled(String sql) {
        return sql.replace("@table@", USERS_TABLE)
                .replace("@extensions@", EXTENSIONS)
                .replace("@families@", FAMILIES)
                .replace("@storage@", STORAGE)
                .replace("@operatorClass@", OPERATOR_CLASS)
                .replace("@onDeleteColumns@", version < 15 ? "" : ON_DELETE_COLUMNS)
                .replace("@enforced@", version < 18 ? "true" : "k.conenforced")
                .replace(
                        "@temporal@",
                        version < 18 ? "" : "case when k.conperiod then 'temporal=true' end,")
                .replace("@notNullRule@", version < 18 ? "" : NOT_NULL_RULE)
                .replace("@notNullConstraints@", version < 18 ? "" : NOT_NULL_CONSTRAINTS)
                .replace("@sequences@", COLUMN_SEQUENCES)
                .replace("@draws@", DRAWS)
                .replace("@options@", SEQUENCE_OPTIONS)
                .replace("@collation@", COLLATION)
                .replace("@equalNulls@", version < 15 ? "false" : "i.indnullsnotdistinct")
                .replace("@schemas@", schemas);
    }

    /** A subquery for the object ids of the schemas to read. */
    private static String schemaOids(List<String> schemas) {
        var names =
                schemas.isEmpty()
                        ? "current_schema()"
                        : schemas.stream()
                                .map(it -> "'" + it.replace("'", "''") + "'")
                                .collect(joining(", "));
        return "select oid from pg_namespace where nspname in (" + names + ")";
    }
}

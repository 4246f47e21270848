package dev.autogen.samples.corpus;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

/** Reads PostgreSQL's catalogue with statements that share nothing with those of the reflector. */
final class PostgresDump {
    private static final String OURS =
            " n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'";

    private static final String SCHEMAS =
            "select 'schema', n.nspname from pg_namespace n where" + OURS;

    private static final String RELATIONS =
            "select 'relation', n.nspname, c.relname, c.relkind, c.relpersistence,"
                    + " (select array_agg(o order by o) from unnest(c.reloptions) o)::text,"
                    + " pg_get_partkeydef(c.oid), c.relispartition, obj_description(c.oid, 'pg_class'),"
                    + " case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) end"
                    + " from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                    + " where c.relkind in ('r', 'p', 'v', 'm', 'f', 'c') and c.relname <> 'autogen_version'"
                    + " and"
                    + OURS;

    private static final String COLUMNS =
            "select 'column', n.nspname, c.relname, a.attname,"
                    + " regexp_replace(format_type(a.atttypid, a.atttypmod), '^(time[a-z]*)\\(6\\)', '\\1'), a.attnotnull, a.attidentity, a.attgenerated,"
                    // A default of null is none, unless a domain has another.
                    + " case when t.typtype = 'd' then pg_get_expr(d.adbin, d.adrelid)"
                    + " else regexp_replace(pg_get_expr(d.adbin, d.adrelid), '^NULL::[a-z ]+$', '∅') end, l.collname, a.attoptions::text,"
                    + " col_description(c.oid, a.attnum)"
                    + " from pg_attribute a join pg_class c on c.oid = a.attrelid"
                    + " join pg_namespace n on n.oid = c.relnamespace"
                    + " left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum"
                    + " join pg_type t on t.oid = a.atttypid"
                    + " left join pg_collation l on l.oid = a.attcollation and a.attcollation <> t.typcollation"
                    + " where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p', 'v', 'm', 'f', 'c')"
                    + " and c.relname <> 'autogen_version' and"
                    + OURS;

    /** The name comes third, so that one that was made up can be left out. */
    private static final String CONSTRAINTS =
            "select 'constraint', n.nspname || '.' || coalesce(c.relname, t.typname), o.conname, o.contype,"
                    + " pg_get_constraintdef(o.oid), obj_description(o.oid, 'pg_constraint')"
                    + " from pg_constraint o join pg_namespace n on n.oid = o.connamespace"
                    + " left join pg_class c on c.oid = o.conrelid left join pg_type t on t.oid = o.contypid"
                    + " where o.contype <> 'n' and coalesce(c.relname, '') <> 'autogen_version' and"
                    + OURS;

    private static final String INDEXES =
            "select 'index', n.nspname || '.' || c.relname, i.relname,"
                    + " replace(pg_get_indexdef(x.indexrelid), quote_ident(i.relname), '…'),"
                    + " x.indisvalid, obj_description(i.oid, 'pg_class')"
                    + " from pg_index x join pg_class i on i.oid = x.indexrelid"
                    + " join pg_class c on c.oid = x.indrelid join pg_namespace n on n.oid = c.relnamespace"
                    + " where not exists (select from pg_constraint o where o.conindid = i.oid"
                    + " and o.contype in ('p', 'u', 'x')) and"
                    + OURS;

    private static final String SEQUENCES =
            "select 'sequence', n.nspname, c.relname, format_type(s.seqtypid, null), s.seqstart,"
                    + " s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle,"
                    + " (select d.refobjid::regclass::text || '#' || a.attname || d.deptype::text from pg_depend d"
                    + " join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid"
                    + " where d.objid = c.oid and d.refclassid = 'pg_class'::regclass"
                    + " and d.deptype in ('a', 'i')), obj_description(c.oid, 'pg_class')"
                    + " from pg_sequence s join pg_class c on c.oid = s.seqrelid"
                    + " join pg_namespace n on n.oid = c.relnamespace where"
                    + OURS;

    private static final String TYPES =
            "select 'type', n.nspname, t.typname, t.typtype, format_type(t.typbasetype, t.typtypmod),"
                    + " t.typnotnull, t.typdefault, (select string_agg(e.enumlabel, ', ' order by e.enumsortorder)"
                    + " from pg_enum e where e.enumtypid = t.oid), obj_description(t.oid, 'pg_type'),"
                    + " (select string_agg(a.attname, ', ' order by a.attnum) from pg_attribute a"
                    + " where a.attrelid = t.typrelid and a.attnum > 0 and not a.attisdropped)"
                    + " from pg_type t join pg_namespace n on n.oid = t.typnamespace"
                    + " left join pg_class c on c.oid = t.typrelid"
                    + " where (t.typtype in ('e', 'd', 'r') or c.relkind = 'c') and"
                    + OURS;

    private static final String ROUTINES =
            "select 'routine', n.nspname, pg_get_functiondef(p.oid)"
                    + " from pg_proc p join pg_namespace n on n.oid = p.pronamespace where"
                    + OURS;

    private static final String TRIGGERS =
            "select 'trigger', pg_get_triggerdef(t.oid) from pg_trigger t"
                    + " join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace"
                    + " where not t.tgisinternal and"
                    + OURS;

    private static final String TABLES =
            "select quote_ident(n.nspname) || '.' || quote_ident(c.relname) from pg_class c"
                    + " join pg_namespace n on n.oid = c.relnamespace"
                    + " where c.relkind = 'r' and c.relname <> 'autogen_version' and"
                    + OURS;

    private PostgresDump() {}

    static Dump of(Connection connection) {
        var lines = new ArrayList<String>();
        for (String sql :
                List.of(SCHEMAS, RELATIONS, SEQUENCES, TYPES, ROUTINES, TRIGGERS, COLUMNS)) {
            lines.addAll(Sql.lines(connection, sql));
        }
        for (String sql : List.of(CONSTRAINTS, INDEXES)) {
            for (List<String> row : Sql.rows(connection, sql)) {
                row.set(2, Dump.name(row.get(2)));
                lines.add(String.join(" | ", row));
            }
        }
        for (String table : Sql.lines(connection, TABLES)) {
            Sql.lines(connection, "select to_jsonb(t) from " + table + " t")
                    .forEach(it -> lines.add("row | " + table + " | " + it));
        }
        return new Dump(lines);
    }
}

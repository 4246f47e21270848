package dev.autogen.samples.changes;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * What PostgreSQL's own catalogue says of the schemas, by its own functions and not by the queries
 * of the reflector. The order of columns is left out, since a column that comes back comes last.
 */
final class PostgresPortrait {
    private PostgresPortrait() {}

    private static final String RELATION =
            " join pg_class c on c.oid = @relation@ join pg_namespace n on n.oid = c.relnamespace"
                    + " where n.nspname in (@schemas@) and c.relname not like 'autogen_version%' and ";

    private static final List<String> QUERIES =
            List.of(
                    """
                    select concat_ws(' ', c.oid::regclass, c.relkind, c.relpersistence, c.reloptions, c.relreplident,
                      'in ' || (select spcname from pg_tablespace where oid = c.reltablespace),
                      obj_description(c.oid, 'pg_class'),
                      'of ' || (select string_agg(inhparent::regclass::text, ', ' order by inhseqno)
                         from pg_inherits where inhrelid = c.oid),
                      'by ' || pg_get_partkeydef(c.oid), 'for ' || pg_get_expr(c.relpartbound, c.oid))
                    from (select 1) one @relation:c.oid@ c.relkind <> 'S'
                    """,
                    """
                    select concat_ws(' ', c.oid::regclass, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
                      'default ' || pg_get_expr(d.adbin, d.adrelid), a.attidentity, a.attgenerated,
                      nullif(a.attcollation, 0)::regcollation, col_description(c.oid, a.attnum))
                    from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
                    @relation:a.attrelid@ a.attnum > 0 and not a.attisdropped and c.relkind not in ('i', 'I', 'S')
                    """,
                    """
                    select concat_ws(' ', c.oid::regclass, k.conname, pg_get_constraintdef(k.oid), k.convalidated, k.connoinherit,
                      obj_description(k.oid, 'pg_constraint'))
                    from pg_constraint k @relation:k.conrelid@ (k.contype <> 'n' or k.conname !~ '_not_null[0-9]*$'
                      or k.connoinherit or not k.convalidated)
                    """,
                    """
                    select concat_ws(' ', pg_get_indexdef(c.oid), i.indisvalid, i.indisclustered, i.indisreplident,
                      obj_description(c.oid, 'pg_class'))
                    from pg_index i @relation:i.indexrelid@ true
                    """,
                    """
                    select concat_ws(' ', c.oid::regclass, format_type(s.seqtypid, null), s.seqstart, s.seqincrement,
                      s.seqmin, s.seqmax, s.seqcache, s.seqcycle, obj_description(c.oid, 'pg_class'),
                      'owned by ' || (select d.refobjid::regclass || '.' || a.attname from pg_depend d
                        join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
                        where d.objid = c.oid and d.classid = 'pg_class'::regclass and d.refclassid = 'pg_class'::regclass
                        and d.deptype in ('a', 'i')))
                    from pg_sequence s @relation:s.seqrelid@ true
                    """,
                    """
                    select concat_ws(' ', t.oid::regtype, t.typtype,
                      (select string_agg(enumlabel, ', ' order by enumsortorder) from pg_enum where enumtypid = t.oid),
                      (select string_agg(attname, ', ' order by attnum) from pg_attribute where attrelid = t.typrelid and not attisdropped),
                      format_type(nullif(t.typbasetype, 0), t.typtypmod), obj_description(t.oid, 'pg_type'))
                    from pg_type t join pg_namespace n on n.oid = t.typnamespace left join pg_class c on c.oid = t.typrelid
                    where (t.typtype in ('e', 'd') or c.relkind = 'c') and n.nspname in (@schemas@)
                    """,
                    "select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in (@schemas@)",
                    """
                    select concat_ws(' ', c.oid::regclass, 'as', pg_get_viewdef(c.oid))
                    from (select 1) one @relation:c.oid@ c.relkind in ('v', 'm')
                    """,
                    """
                    select concat_ws(' ', c.oid::regclass, pg_get_triggerdef(g.oid))
                    from pg_trigger g @relation:g.tgrelid@ not g.tgisinternal
                    """,
                    "select 'schema ' || nspname from pg_namespace where nspname !~ '^pg_'");

    static List<String> queries(List<String> schemas) {
        var names =
                schemas.isEmpty()
                        ? "current_schema()"
                        : schemas.stream().map(it -> "'" + it + "'").collect(joining(", "));
        return QUERIES.stream()
                .map(
                        it ->
                                it.replaceAll(
                                        "@relation:([a-z.]+)@",
                                        RELATION.replace("@relation@", "$1")))
                .map(it -> it.replace("@schemas@", names))
                .toList();
    }
}

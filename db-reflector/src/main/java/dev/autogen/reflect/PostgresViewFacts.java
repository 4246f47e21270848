package dev.autogen.reflect;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.View;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The views of PostgreSQL, in one query. */
final class PostgresViewFacts {
    private static final String SQL =
            """
            select n.nspname::text, c.relname::text, concat_ws(chr(3),
              case c.relkind when 'm' then 'kept=true' end,
              'definition=' || pg_get_viewdef(c.oid),
              'options=' || array_to_string(c.reloptions, chr(1)),
              'comment=' || obj_description(c.oid, 'pg_class'),
              'uses=' || u.uses,
              'seeds=' || s.seeds)
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            left join (
              select view, string_agg(concat_ws(chr(1), used), chr(2) order by used) as uses
              from (
                select r.ev_class as view, concat_ws(chr(1), tn.nspname, t.relname,
                  string_agg(a.attname, chr(1) order by a.attname)) as used
                from pg_rewrite r
                join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid
                  and d.refclassid = 'pg_class'::regclass and d.refobjid <> r.ev_class
                join pg_class t on t.oid = d.refobjid and t.relkind in ('r', 'p', 'v', 'm', 'f')
                join pg_namespace tn on tn.oid = t.relnamespace
                left join pg_attribute a on a.attrelid = t.oid and a.attnum = d.refobjsubid and d.refobjsubid > 0
                group by r.ev_class, tn.nspname, t.relname) x
              group by view) u on u.view = c.oid
            left join (
              select view, string_agg(seed, chr(1) order by seed) as seeds
              from (
                select d.objoid as view, format('COMMENT ON COLUMN %s.%I IS %L', d.objoid::regclass, a.attname, d.description) as seed
                from pg_description d
                join pg_attribute a on a.attrelid = d.objoid and a.attnum = d.objsubid
                where d.classoid = 'pg_class'::regclass and d.objsubid > 0
                union all
                select i.indrelid, pg_get_indexdef(i.indexrelid) from pg_index i join pg_class m on m.oid = i.indrelid and m.relkind = 'm'
                union all
                select g.tgrelid, pg_get_triggerdef(g.oid) from pg_trigger g where not g.tgisinternal
                union all
                select r.ev_class, pg_get_ruledef(r.oid) from pg_rewrite r where r.rulename <> '_RETURN') x
              group by view) s on s.view = c.oid
            where c.relkind in ('v', 'm') and c.relnamespace in (@schemas@)
            and c.oid not in (select x.objid from pg_depend x where x.classid = 'pg_class'::regclass and x.deptype = 'e')
            order by 1, 2
            """;

    private PostgresViewFacts() {}

    static List<View> read(Connection connection, String schemaOids, Optional<String> own)
            throws SQLException {
        var views = new ArrayList<View>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(SQL.replace("@schemas@", schemaOids))) {
            while (rows.next()) {
                var name = Survey.name(own, rows.getString(1), rows.getString(2));
                views.add(view(name, Facts.parse(rows.getString(3)), own));
            }
        }
        return views;
    }

    private static View view(QualifiedName name, Facts facts, Optional<String> own) {
        var uses =
                facts.rows("uses").stream()
                        .map(
                                it ->
                                        new View.Use(
                                                Survey.name(own, it.get(0), it.get(1)),
                                                it.subList(2, it.size())))
                        .toList();
        return new View(
                name,
                facts.holds("kept") ? View.Kind.MATERIALIZED : View.Kind.PLAIN,
                List.of(),
                query(facts.require("definition")),
                facts.list("options"),
                facts.text("comment"),
                uses,
                facts.list("seeds"));
    }

    /** A query as the server writes it down, without what ends a statement. */
    static String query(String written) {
        return written.strip().replaceFirst(";$", "");
    }
}

package dev.autogen.reflect;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.Bystander;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What PostgreSQL has that SchemaCrawler has no object for, in one query. */
final class PostgresSurvey {
    private static final String SQL =
            """
            select 1 as kind, current_schema()::text as schema, null::text as name, null::text as detail
            union all
            select 2, n.nspname, null, null from pg_namespace n where n.oid in (@schemas@)
            union all
            select 3, n.nspname, t.typname, string_agg(e.enumlabel, chr(1) order by e.enumsortorder)
            from pg_type t join pg_namespace n on n.oid = t.typnamespace join pg_enum e on e.enumtypid = t.oid
            where n.oid in (@schemas@)
            and not exists (select from pg_depend x where x.classid = 'pg_type'::regclass and x.objid = t.oid and x.deptype = 'e')
            group by 2, 3
            union all
            select 4, n.nspname, c.relname, case when x.extname is not null then
              case c.relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence' when 'f' then 'foreign table'
                else 'table' end || ' of extension ' || x.extname
              else 'foreign table' end
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            left join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e'
            left join pg_extension x on x.oid = d.refobjid
            where n.oid in (@schemas@) and (x.extname is not null and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
              or c.relkind = 'f' and not c.relispartition)
            union all
            select 8, n.nspname, c.relname, concat_ws(chr(1), case c.relkind when 'f' then 'foreign partition' else 'partition' end, tn.nspname, t.relname)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            join pg_class t on t.oid = pg_partition_root(c.oid) join pg_namespace tn on tn.oid = t.relnamespace
            where c.relispartition and c.relkind in ('r', 'p', 'f') and n.oid in (@schemas@)
            union all
            select 7, n.nspname, t.typname, 'range type'
            from pg_type t join pg_namespace n on n.oid = t.typnamespace
            where t.typtype = 'r' and n.oid in (@schemas@)
            and not exists (select from pg_depend x where x.classid = 'pg_type'::regclass and x.objid = t.oid and x.deptype = 'e')
            union all
            select 7, n.nspname, l.collname, 'collation' from pg_collation l join pg_namespace n on n.oid = l.collnamespace
            where n.oid in (@schemas@)
            union all
            select 6, n.nspname, t.typname, concat_ws(chr(3), 'place=' || lpad(t.oid::bigint::text, 10, '0'),
              'type=' || format_type(t.typbasetype, t.typtypmod),
              (select 'ownType=' || concat_ws(chr(1), en.nspname, e.typname, case when e.oid <> b.oid then 'A' else 'T' end) from pg_type b
                join pg_type e on e.oid = case when b.typcategory = 'A' and b.typtype <> 'd' then b.typelem else b.oid end
                join pg_namespace en on en.oid = e.typnamespace where b.oid = t.typbasetype and e.typtype in ('e', 'd', 'c')),
              case when t.typnotnull then 'notNull=true' end, 'default=' || pg_get_expr(t.typdefaultbin, 0),
              (select 'collation=' || concat_ws(chr(1), nullif(ln.nspname, 'pg_catalog'), l.collname)
                from pg_collation l join pg_namespace ln on ln.oid = l.collnamespace join pg_type b on b.oid = t.typbasetype
                where l.oid = t.typcollation and t.typcollation <> b.typcollation),
              (select 'checks=' || string_agg(concat_ws(chr(1), k.conname, pg_get_expr(k.conbin, 0),
                  case when k.convalidated then 'VALID' else 'NOT_VALID' end, obj_description(k.oid, 'pg_constraint')), chr(2) order by k.conname)
                from pg_constraint k where k.contypid = t.oid and k.contype = 'c'),
              'comment=' || obj_description(t.oid, 'pg_type'))
            from pg_type t join pg_namespace n on n.oid = t.typnamespace
            where t.typtype = 'd' and n.oid in (@schemas@)
            and not exists (select from pg_depend x where x.classid = 'pg_type'::regclass and x.objid = t.oid and x.deptype = 'e')
            union all
            select 9, n.nspname, c.relname, concat_ws(chr(3),
              'attributes=' || (select string_agg(concat_ws(chr(1), a.attname, format_type(a.atttypid, a.atttypmod),
                  en.nspname, e.typname, case when e.oid <> b.oid then 'A' else 'T' end,
                  case when a.attcollation <> b.typcollation then coalesce(nullif(ln.nspname, 'pg_catalog'), '') else '' end,
                  case when a.attcollation <> b.typcollation then l.collname else '' end,
                  coalesce(col_description(c.oid, a.attnum), '')), chr(2) order by a.attnum)
                from pg_attribute a join pg_type b on b.oid = a.atttypid
                join pg_type e on e.oid = case when b.typcategory = 'A' and b.typtype <> 'd' then b.typelem else b.oid end
                join pg_namespace en on en.oid = e.typnamespace
                left join pg_collation l on l.oid = a.attcollation left join pg_namespace ln on ln.oid = l.collnamespace
                where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped),
              'comment=' || obj_description(c.reltype, 'pg_type'))
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'c' and n.oid in (@schemas@)
            and not exists (select from pg_depend x where x.classid = 'pg_type'::regclass and x.objid = c.reltype and x.deptype = 'e')
            union all
            select 10, n.nspname, c.relname, pg_describe_object(d.classid, d.objid, d.objsubid)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_type t on t.oid = c.reltype or t.typelem = c.reltype
            join pg_depend d on d.refclassid = 'pg_type'::regclass and d.refobjid = t.oid
              or d.refclassid = 'pg_class'::regclass and d.refobjid = c.oid
            left join pg_class u on d.classid = 'pg_class'::regclass and u.oid = d.objid
            where c.relkind = 'c' and n.oid in (@schemas@) and d.deptype = 'n'
            and d.classid not in ('pg_attrdef'::regclass, 'pg_constraint'::regclass)
            and not exists (select from pg_type y where d.classid = 'pg_type'::regclass and y.oid = d.objid and y.typtype in ('c', 'd'))
            and coalesce(u.relkind = 'c' or u.relkind in ('r', 'p', 'i', 'I') and u.relnamespace in (@schemas@), false) is false
            group by 2, 3, 4
            union all
            select 5, n.nspname, c.relname, 'trigger ' || g.tgname
            from pg_trigger g join pg_class c on c.oid = g.tgrelid join pg_namespace n on n.oid = c.relnamespace
            where not g.tgisinternal and c.relkind in ('r', 'p') and not c.relispartition and n.oid in (@schemas@)
            union all
            select 5, n.nspname, c.relname, 'rule ' || r.rulename
            from pg_rewrite r join pg_class c on c.oid = r.ev_class join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and n.oid in (@schemas@)
            union all
            select 5, n.nspname, c.relname, 'statistics object ' || e.stxname
            from pg_statistic_ext e join pg_class c on c.oid = e.stxrelid join pg_namespace n on n.oid = c.relnamespace
            where n.oid in (@schemas@)
            union all
            select 5, n.nspname, c.relname, 'the rights of ' || coalesce(pg_get_userbyid(nullif(a.grantee, 0)), 'everybody')
            from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join aclexplode(c.relacl) a
            where c.relkind in ('r', 'p') and not c.relispartition and a.grantee <> c.relowner and n.oid in (@schemas@)
            group by 2, 3, 4
            union all
            select 5, n.nspname, c.relname, 'row security policy ' || p.polname
            from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
            where n.oid in (@schemas@)
            order by 1, 2, 3, 4
            """;

    private Optional<String> own = Optional.empty();
    private final List<String> schemas = new ArrayList<>();
    private final List<EnumType> enumTypes = new ArrayList<>();
    private final List<Bystander> bystanders = new ArrayList<>();
    private final Map<String, MadeTypeFacts.Row> domains = new TreeMap<>();
    private final List<MadeTypeFacts.Row> compositeTypes = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private PostgresSurvey() {}

    static Survey read(Connection connection, String schemaOids, Dialect dialect)
            throws SQLException {
        var survey = new PostgresSurvey();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(SQL.replace("@schemas@", schemaOids))) {
            while (rows.next()) {
                survey.take(rows);
            }
        }
        var views = PostgresViewFacts.read(connection, schemaOids, survey.own);
        var types = new MadeTypeFacts(survey.typeNames(), dialect);
        return new Survey(
                survey.own,
                survey.schemas,
                survey.enumTypes,
                survey.domains.values().stream().map(types::domain).toList(),
                survey.compositeTypes.stream().map(types::compositeType).toList(),
                views,
                survey.bystanders,
                survey.notes);
    }

    /** Of all types, since one may be made of any other. */
    private TypeNames typeNames() {
        var names = new HashSet<QualifiedName>();
        enumTypes.forEach(it -> names.add(it.name()));
        domains.values().forEach(it -> names.add(it.name()));
        compositeTypes.forEach(it -> names.add(it.name()));
        return new TypeNames(own, names);
    }

    private void take(ResultSet row) throws SQLException {
        var schema = row.getString(2);
        switch (row.getInt(1)) {
            case 1 -> own = Optional.ofNullable(schema);
            case 2 -> schemas.add(schema);
            case 3 ->
                    enumTypes.add(
                            new EnumType(
                                    Survey.name(own, schema, row.getString(3)),
                                    Facts.elements(row.getString(4))));
            case 4 ->
                    bystanders.add(
                            Bystander.inSchema(
                                    row.getString(4), Survey.name(own, schema, row.getString(3))));
            case 5 ->
                    bystanders.add(
                            Bystander.onTable(
                                    row.getString(4), Survey.name(own, schema, row.getString(3))));
            case 6 -> {
                var facts = Facts.parse(row.getString(4));
                var name = Survey.name(own, schema, row.getString(3));
                domains.put(facts.require("place"), new MadeTypeFacts.Row(name, facts));
            }
            case 8 -> partition(row);
            case 9 ->
                    compositeTypes.add(
                            new MadeTypeFacts.Row(
                                    Survey.name(own, schema, row.getString(3)),
                                    Facts.parse(row.getString(4))));
            case 10 ->
                    bystanders.add(
                            Bystander.needingType(
                                    row.getString(4), Survey.name(own, schema, row.getString(3))));
            default ->
                    notes.add(row.getString(4) + " " + Survey.name(own, schema, row.getString(3)));
        }
    }

    private void partition(ResultSet row) throws SQLException {
        var words = Facts.elements(row.getString(4));
        bystanders.add(
                new Bystander(
                        words.get(0),
                        Optional.of(Survey.name(own, row.getString(2), row.getString(3))),
                        Optional.of(Survey.name(own, words.get(1), words.get(2))),
                        Optional.empty()));
    }
}

package dev.autogen.reflect;

import dev.autogen.schema.Bystander;
import dev.autogen.schema.EnumType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
              when c.relispartition and c.relkind = 'f' then 'foreign partition' when c.relispartition then 'partition' else 'foreign table' end
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            left join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e'
            left join pg_extension x on x.oid = d.refobjid
            where n.oid in (@schemas@) and (x.extname is not null and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
              or c.relkind = 'f' or c.relkind in ('r', 'p') and c.relispartition)
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
            union all
            select 6, n.nspname, t.typname, 'domain' from pg_type t join pg_namespace n on n.oid = t.typnamespace
            where t.typtype = 'd' and n.oid in (@schemas@)
            order by 1, 2, 3, 4
            """;

    private Optional<String> own = Optional.empty();
    private final List<String> schemas = new ArrayList<>();
    private final List<EnumType> enumTypes = new ArrayList<>();
    private final List<Bystander> bystanders = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private PostgresSurvey() {}

    static Survey read(Connection connection, String schemaOids) throws SQLException {
        var survey = new PostgresSurvey();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(SQL.replace("@schemas@", schemaOids))) {
            while (rows.next()) {
                survey.take(rows);
            }
        }
        var views = PostgresViewFacts.read(connection, schemaOids, survey.own);
        return new Survey(
                survey.own,
                survey.schemas,
                survey.enumTypes,
                views,
                survey.bystanders,
                survey.notes);
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
            case 4 -> bystander(Bystander.Place.IN_SCHEMA, row);
            case 5 -> bystander(Bystander.Place.ON_TABLE, row);
            default ->
                    notes.add(row.getString(4) + " " + Survey.name(own, schema, row.getString(3)));
        }
    }

    private void bystander(Bystander.Place place, ResultSet row) throws SQLException {
        var name = Survey.name(own, row.getString(2), row.getString(3));
        bystanders.add(new Bystander(place, row.getString(4), name));
    }
}

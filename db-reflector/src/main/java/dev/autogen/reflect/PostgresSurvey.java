package dev.autogen.reflect;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.Bystander;
import dev.autogen.schema.Check;
import dev.autogen.schema.Domain;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
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
            select 7, n.nspname, t.typname, case t.typtype when 'c' then 'composite type' else 'range type' end
            from pg_type t join pg_namespace n on n.oid = t.typnamespace
            where (t.typtype = 'r' or t.typtype = 'c' and exists (select from pg_class c where c.oid = t.typrelid and c.relkind = 'c'))
            and n.oid in (@schemas@)
            and not exists (select from pg_depend x where x.classid = 'pg_type'::regclass and x.objid = t.oid and x.deptype = 'e')
            union all
            select 7, n.nspname, l.collname, 'collation' from pg_collation l join pg_namespace n on n.oid = l.collnamespace
            where n.oid in (@schemas@)
            union all
            select 6, n.nspname, t.typname, concat_ws(chr(3), 'place=' || lpad(t.oid::bigint::text, 10, '0'),
              'type=' || format_type(t.typbasetype, t.typtypmod),
              (select 'ownType=' || concat_ws(chr(1), en.nspname, e.typname, b.typcategory) from pg_type b
                join pg_type e on e.oid = case when b.typcategory = 'A' then b.typelem else b.oid end
                join pg_namespace en on en.oid = e.typnamespace where b.oid = t.typbasetype and e.typtype in ('e', 'd')),
              case when t.typnotnull then 'notNull=true' end, 'default=' || pg_get_expr(t.typdefaultbin, 0),
              (select 'collation=' || concat_ws(chr(1), nullif(ln.nspname, 'pg_catalog'), l.collname)
                from pg_collation l join pg_namespace ln on ln.oid = l.collnamespace join pg_type b on b.oid = t.typbasetype
                where l.oid = t.typcollation and t.typcollation <> b.typcollation),
              (select 'checks=' || string_agg(k.conname || chr(1) || pg_get_expr(k.conbin, 0), chr(2) order by k.conname)
                from pg_constraint k where k.contypid = t.oid and k.contype = 'c'),
              'comment=' || obj_description(t.oid, 'pg_type'))
            from pg_type t join pg_namespace n on n.oid = t.typnamespace
            where t.typtype = 'd' and n.oid in (@schemas@)
            and not exists (select from pg_depend x where x.classid = 'pg_type'::regclass and x.objid = t.oid and x.deptype = 'e')
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
    private final Map<String, Row> domains = new TreeMap<>();
    private final List<String> notes = new ArrayList<>();
    private final Dialect dialect;

    /** A domain as the query tells it; its type may be one that a later row tells of. */
    private record Row(QualifiedName name, Facts facts) {}

    private PostgresSurvey(Dialect dialect) {
        this.dialect = dialect;
    }

    static Survey read(Connection connection, String schemaOids, Dialect dialect)
            throws SQLException {
        var survey = new PostgresSurvey(dialect);
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
                survey.domains(),
                views,
                survey.bystanders,
                survey.notes);
    }

    /** In the order of their making, since one may be made of another. */
    private List<Domain> domains() {
        var made = new ArrayList<Domain>();
        for (Row row : domains.values()) {
            var known = new Survey(own, schemas, enumTypes, made, List.of(), List.of(), List.of());
            made.add(domain(row, new ColumnFacts(known, dialect)));
        }
        return made;
    }

    private static Domain domain(Row row, ColumnFacts columns) {
        var facts = row.facts();
        return new Domain(
                row.name(),
                columns.type(facts),
                !facts.holds("notNull"),
                facts.text("default"),
                columns.collation(facts),
                facts.rows("checks").stream()
                        .map(it -> Check.check(it.get(0), Parentheses.without(it.get(1))))
                        .toList(),
                facts.text("comment"));
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
                domains.put(facts.require("place"), new Row(name, facts));
            }
            case 8 -> partition(row);
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
                        Optional.of(Survey.name(own, words.get(1), words.get(2)))));
    }
}

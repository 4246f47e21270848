package dev.autogen.dialect;

import java.util.List;
import java.util.Optional;

/**
 * What knows an enum type or a composite type, as the server tells it: the composite types that are
 * made of it, the columns that have one of these or arrays of it, what is computed from them or
 * casts to it, what rests on that, and who may use it. What is in the way is there in words alone.
 *
 * @param part in which order it has to go; it comes back in the opposite one
 * @param there SQL that takes it away, or moves it to the new type
 * @param back SQL that brings it back, as the server wrote it down before
 */
record PostgresTypeUser(Part part, String there, Optional<String> back) {

    enum Part {
        IN_THE_WAY,
        INDEX,
        CONSTRAINT,
        COMPUTED,
        DEFAULT,
        CAST,
        MADE_OF_IT,
        COLUMN,
        COMMENT,
        RIGHTS
    }

    private static final String QUERY =
            """
            WITH RECURSIVE steps AS (
              SELECT @old@::regtype::oid AS oid, 0 AS step
              UNION SELECT c.reltype, s.step + 1 FROM steps s
              JOIN pg_type t ON t.oid = s.oid OR t.typelem = s.oid AND t.typcategory = 'A'
              JOIN pg_attribute a ON a.atttypid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
              JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'c'),
            made AS (
              SELECT s.oid, max(s.step) AS step, t.typrelid, t.typname, t.typnamespace
              FROM steps s JOIN pg_type t ON t.oid = s.oid GROUP BY 1, 3, 4, 5),
            types AS (
              SELECT t.oid, i.name, CASE WHEN m.typrelid <> 0 THEN '' WHEN t.oid = m.oid THEN '::text' ELSE '::text[]' END || '::' || i.name
                AS conversion
              FROM made m JOIN pg_type t ON t.oid = m.oid OR t.typelem = m.oid AND t.typcategory = 'A'
              CROSS JOIN LATERAL (SELECT CASE WHEN m.step > 0 THEN format_type(t.oid, NULL)
                WHEN t.oid = m.oid THEN @new@ ELSE @new@ || '[]' END AS name) i),
            columns AS (
              SELECT a.attrelid, a.attnum, a.attname, a.atttypid FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
              WHERE c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped AND a.attinhcount = 0
              AND a.atttypid IN (SELECT oid FROM types)),
            users AS (
              SELECT d.classid, d.objid, d.objsubid FROM pg_depend d
              WHERE d.refclassid = 'pg_type'::regclass AND d.refobjid IN (SELECT oid FROM types)
              OR d.refclassid = 'pg_class'::regclass AND d.refobjid IN (SELECT typrelid FROM made)
              UNION SELECT d.classid, d.objid, d.objsubid FROM pg_depend d JOIN columns k
                ON d.refclassid = 'pg_class'::regclass AND d.refobjid = k.attrelid AND d.refobjsubid = k.attnum),
            computed AS (
              SELECT a.attrelid, a.attnum, pg_get_expr(e.adbin, e.adrelid) AS expression
              FROM pg_attribute a JOIN pg_attrdef e ON e.adrelid = a.attrelid AND e.adnum = a.attnum
              WHERE a.attgenerated <> '' AND a.attinhcount = 0 AND (a.atttypid IN (SELECT oid FROM types)
                OR e.oid IN (SELECT u.objid FROM users u WHERE u.classid = 'pg_attrdef'::regclass)
                OR (a.attrelid, a.attnum::int) IN (SELECT u.objid, u.objsubid FROM users u WHERE u.classid = 'pg_class'::regclass))),
            resting AS (
              SELECT u.classid, u.objid FROM users u
              UNION SELECT d.classid, d.objid FROM pg_depend d JOIN computed g
                ON d.refclassid = 'pg_class'::regclass AND d.refobjid = g.attrelid AND d.refobjsubid = g.attnum)
            SELECT 'INDEX' AS part, format('DROP INDEX %s', x.indexrelid::regclass) AS there,
              pg_get_indexdef(x.indexrelid)
                || coalesce(format('; COMMENT ON INDEX %s IS %L', x.indexrelid::regclass, obj_description(x.indexrelid, 'pg_class')), ''), 0 AS step
            FROM pg_index x JOIN resting r ON r.classid = 'pg_class'::regclass AND r.objid = x.indexrelid
            WHERE (x.indexprs IS NOT NULL OR x.indpred IS NOT NULL
              OR EXISTS (SELECT FROM computed g WHERE g.attrelid = x.indrelid AND g.attnum = ANY (x.indkey)))
            AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = x.indexrelid AND k.contype IN ('p', 'u', 'x'))
            AND NOT EXISTS (SELECT FROM pg_inherits i WHERE i.inhrelid = x.indexrelid)
            UNION ALL
            SELECT 'CONSTRAINT', format('ALTER TABLE %s DROP CONSTRAINT %I', k.conrelid::regclass, k.conname),
              format('ALTER TABLE %s ADD CONSTRAINT %I %s', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid))
                || coalesce(format('; COMMENT ON CONSTRAINT %I ON %s IS %L',
                  k.conname, k.conrelid::regclass, obj_description(k.oid, 'pg_constraint')), ''), 0
            FROM pg_constraint k WHERE k.conrelid <> 0 AND k.coninhcount = 0
            AND (k.contype IN ('c', 'x') AND EXISTS (SELECT FROM resting r WHERE r.classid = 'pg_constraint'::regclass AND r.objid = k.oid)
              OR k.contype IN ('u', 'f') AND EXISTS (SELECT FROM computed g WHERE g.attrelid = k.conrelid AND g.attnum = ANY (k.conkey)))
            UNION ALL
            SELECT 'COMPUTED', format('ALTER TABLE %s DROP COLUMN %I', g.attrelid::regclass, a.attname),
              format('ALTER TABLE %s ADD COLUMN %I %s%s GENERATED ALWAYS AS (%s) %s%s', g.attrelid::regclass, a.attname,
                format_type(a.atttypid, a.atttypmod),
                CASE WHEN a.attcollation <> t.typcollation THEN ' COLLATE ' || a.attcollation::regcollation ELSE '' END,
                g.expression, CASE a.attgenerated WHEN 's' THEN 'STORED' ELSE 'VIRTUAL' END,
                CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END)
                || coalesce(format('; COMMENT ON COLUMN %s.%I IS %L', g.attrelid::regclass, a.attname, col_description(g.attrelid, g.attnum)), ''), 0
            FROM computed g JOIN pg_attribute a ON a.attrelid = g.attrelid AND a.attnum = g.attnum JOIN pg_type t ON t.oid = a.atttypid
            UNION ALL
            SELECT 'DEFAULT', format('ALTER TABLE %s ALTER COLUMN %I DROP DEFAULT', c.oid::regclass, a.attname),
              format('ALTER TABLE %s ALTER COLUMN %I SET DEFAULT %s', c.oid::regclass, a.attname, pg_get_expr(e.adbin, e.adrelid)), 0
            FROM pg_attrdef e JOIN pg_class c ON c.oid = e.adrelid
            JOIN pg_attribute a ON a.attrelid = e.adrelid AND a.attnum = e.adnum
            WHERE a.attgenerated = '' AND (a.atttypid IN (SELECT oid FROM types)
              OR e.oid IN (SELECT u.objid FROM users u WHERE u.classid = 'pg_attrdef'::regclass))
            UNION ALL
            SELECT 'CAST', format('DROP CAST (%s AS %s)', s.castsource::regtype, s.casttarget::regtype),
              format('CREATE CAST (%s AS %s) WITH INOUT%s', s.castsource::regtype, s.casttarget::regtype,
                CASE s.castcontext WHEN 'i' THEN ' AS IMPLICIT' WHEN 'a' THEN ' AS ASSIGNMENT' ELSE '' END), 0
            FROM pg_cast s
            WHERE s.castmethod = 'i' AND (s.castsource IN (SELECT oid FROM types) OR s.casttarget IN (SELECT oid FROM types))
            UNION ALL
            SELECT 'MADE_OF_IT', concat_ws('; ', format('ALTER TYPE %s RENAME TO %I', m.typrelid::regclass, 'old_' || m.typname),
              format('CREATE TYPE %s AS (%s)', m.typrelid::regclass, string_agg(format('%I %s%s', a.attname,
                  coalesce(t.name, format_type(a.atttypid, a.atttypmod)),
                  CASE WHEN a.attcollation <> y.typcollation THEN ' COLLATE ' || a.attcollation::regcollation ELSE '' END), ', ' ORDER BY a.attnum)),
              format('COMMENT ON TYPE %s IS %L', m.typrelid::regclass, nullif(obj_description(m.oid, 'pg_type'), '')),
              string_agg(format('COMMENT ON COLUMN %s.%I IS %L', m.typrelid::regclass, a.attname, col_description(a.attrelid, a.attnum)), '; ')
                FILTER (WHERE col_description(a.attrelid, a.attnum) IS NOT NULL),
              format('CREATE FUNCTION %1$I.renewed(%1$I.%2$I) RETURNS %1$I.%3$I LANGUAGE sql STRICT AS %4$L', n.nspname, 'old_' || m.typname, m.typname,
                'SELECT ' || string_agg(format('($1).%I', a.attname) || coalesce(t.conversion, ''), ', ' ORDER BY a.attnum)),
              format('CREATE CAST (%1$I.%2$I AS %1$I.%3$I) WITH FUNCTION %1$I.renewed(%1$I.%2$I)', n.nspname, 'old_' || m.typname, m.typname)),
              format('DROP CAST (%1$I.%2$I AS %1$I.%3$I); DROP FUNCTION %1$I.renewed(%1$I.%2$I); DROP TYPE %1$I.%2$I', n.nspname, 'old_' || m.typname, m.typname),
              m.step
            FROM made m JOIN pg_namespace n ON n.oid = m.typnamespace
            JOIN pg_attribute a ON a.attrelid = m.typrelid AND a.attnum > 0 AND NOT a.attisdropped
            JOIN pg_type y ON y.oid = a.atttypid LEFT JOIN types t ON t.oid = a.atttypid
            WHERE m.step > 0 GROUP BY m.oid, m.step, m.typrelid, m.typname, n.nspname
            UNION ALL
            SELECT 'COLUMN', format('ALTER TABLE %s ALTER COLUMN %I TYPE %s USING %I%s', k.attrelid::regclass, k.attname,
              t.name, k.attname, t.conversion), NULL, 0
            FROM columns k JOIN types t ON t.oid = k.atttypid
            WHERE NOT EXISTS (SELECT FROM computed g WHERE g.attrelid = k.attrelid AND g.attnum = k.attnum)
            UNION ALL
            SELECT 'COMMENT', '', format('COMMENT ON TYPE %s IS %L', @new@, obj_description(@old@::regtype, 'pg_type')), 0
            WHERE obj_description(@old@::regtype, 'pg_type') IS NOT NULL AND (SELECT typrelid FROM made WHERE step = 0) = 0
            UNION ALL
            SELECT 'RIGHTS', '', concat_ws('; ',
              CASE WHEN t.typowner <> current_user::regrole THEN format('ALTER TYPE %s OWNER TO %s', t.oid::regtype, t.typowner::regrole) END,
              CASE WHEN t.typacl IS NOT NULL THEN format('REVOKE ALL ON TYPE %s FROM PUBLIC', t.oid::regtype) END,
              (SELECT string_agg(format('GRANT %s ON TYPE %s TO %s%s', a.privilege_type, t.oid::regtype,
                CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE a.grantee::regrole::text END,
                CASE WHEN a.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END), '; ' ORDER BY a.grantee)
                FROM aclexplode(t.typacl) a WHERE a.grantee <> t.typowner)), m.step
            FROM made m JOIN pg_type t ON t.oid = m.oid WHERE t.typacl IS NOT NULL OR t.typowner <> current_user::regrole
            UNION ALL
            SELECT DISTINCT 'IN_THE_WAY', pg_describe_object(d.classid, d.objid, 0), NULL, 0
            FROM pg_depend d LEFT JOIN pg_type y ON d.classid = 'pg_type'::regclass AND y.oid = d.objid
            WHERE d.deptype = 'n' AND (d.refclassid = 'pg_type'::regclass AND d.refobjid IN (SELECT oid FROM types)
              OR d.refclassid = 'pg_class'::regclass AND d.refobjid IN (SELECT typrelid FROM made WHERE typrelid <> 0))
            AND (d.classid IN ('pg_proc'::regclass, 'pg_rewrite'::regclass, 'pg_operator'::regclass, 'pg_policy'::regclass)
              OR y.typtype IN ('d', 'r')
              OR d.classid = 'pg_class'::regclass AND (SELECT c.relkind FROM pg_class c WHERE c.oid = d.objid) IN ('v', 'm', 'f'))
            ORDER BY 1, 4, 2
            """;

    /** Asks for all users of the type that has this name; quoted as SQL does. */
    static String query(String type) {
        var literal = StandardDialect.literal(type);
        return QUERY.replace("@old@", literal).replace("@new@", literal);
    }

    /** Asks for the statements that drop the casts of the type, which would keep it from going. */
    static String castQuery(String type) {
        return "SELECT format('DROP CAST (%s AS %s)', s.castsource::regtype, s.casttarget::regtype) FROM pg_cast s WHERE "
                + StandardDialect.literal(type)
                + "::regtype IN (s.castsource, s.casttarget) ORDER BY 1";
    }

    private static final String INDEX_QUERY =
            """
            WITH RECURSIVE made AS (
              SELECT @type@::regtype::oid AS oid
              UNION SELECT c.reltype FROM made m
              JOIN pg_type t ON t.oid = m.oid OR t.typelem = m.oid AND t.typcategory = 'A'
              JOIN pg_attribute a ON a.atttypid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
              JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'c')
            SELECT DISTINCT format('REINDEX INDEX %s', x.oid::regclass)
            FROM made m JOIN pg_type t ON t.oid = m.oid OR t.typelem = m.oid AND t.typcategory = 'A'
            JOIN pg_attribute a ON a.atttypid = t.oid AND NOT a.attisdropped
            JOIN pg_class x ON x.oid = a.attrelid AND x.relkind = 'i'
            ORDER BY 1
            """;

    /** Asks for the statements that build anew the indexes by values that have the type in them. */
    static String indexQuery(String type) {
        return INDEX_QUERY.replace("@type@", StandardDialect.literal(type));
    }

    static PostgresTypeUser of(List<Optional<String>> row) {
        return new PostgresTypeUser(
                Part.valueOf(row.get(0).orElseThrow()), row.get(1).orElseThrow(), row.get(2));
    }
}

package dev.autogen.dialect;

import java.util.List;
import java.util.Optional;

/**
 * What knows an enum type, as the server tells it: the columns that have it or arrays of it, what
 * is computed from them or casts to it, and what rests on that.
 *
 * @param part in which order it has to go; it comes back in the opposite one
 * @param there SQL that takes it away, or moves it to the new type
 * @param back SQL that brings it back, as the server wrote it down before
 */
record PostgresEnumUser(Part part, String there, Optional<String> back) {

    enum Part {
        INDEX,
        CONSTRAINT,
        COMPUTED,
        DEFAULT,
        CAST,
        COLUMN,
        COMMENT
    }

    private static final String QUERY =
            """
            WITH types AS (
              SELECT t.oid FROM pg_type t WHERE t.oid = @old@::regtype OR t.typelem = @old@::regtype AND t.typcategory = 'A'),
            columns AS (
              SELECT a.attrelid, a.attnum, a.attname, a.atttypid FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
              WHERE c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped AND a.attinhcount = 0
              AND a.atttypid IN (SELECT oid FROM types)),
            users AS (
              SELECT d.classid, d.objid, d.objsubid FROM pg_depend d
              WHERE d.refclassid = 'pg_type'::regclass AND d.refobjid IN (SELECT oid FROM types)
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
                || coalesce(format('; COMMENT ON INDEX %s IS %L', x.indexrelid::regclass, obj_description(x.indexrelid, 'pg_class')), '')
            FROM pg_index x JOIN resting r ON r.classid = 'pg_class'::regclass AND r.objid = x.indexrelid
            WHERE (x.indexprs IS NOT NULL OR x.indpred IS NOT NULL
              OR EXISTS (SELECT FROM computed g WHERE g.attrelid = x.indrelid AND g.attnum = ANY (x.indkey)))
            AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = x.indexrelid AND k.contype IN ('p', 'u', 'x'))
            AND NOT EXISTS (SELECT FROM pg_inherits i WHERE i.inhrelid = x.indexrelid)
            UNION ALL
            SELECT 'CONSTRAINT', format('ALTER TABLE %s DROP CONSTRAINT %I', k.conrelid::regclass, k.conname),
              format('ALTER TABLE %s ADD CONSTRAINT %I %s', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid))
                || coalesce(format('; COMMENT ON CONSTRAINT %I ON %s IS %L',
                  k.conname, k.conrelid::regclass, obj_description(k.oid, 'pg_constraint')), '')
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
                || coalesce(format('; COMMENT ON COLUMN %s.%I IS %L', g.attrelid::regclass, a.attname, col_description(g.attrelid, g.attnum)), '')
            FROM computed g JOIN pg_attribute a ON a.attrelid = g.attrelid AND a.attnum = g.attnum JOIN pg_type t ON t.oid = a.atttypid
            UNION ALL
            SELECT 'DEFAULT', format('ALTER TABLE %s ALTER COLUMN %I DROP DEFAULT', c.oid::regclass, a.attname),
              format('ALTER TABLE %s ALTER COLUMN %I SET DEFAULT %s', c.oid::regclass, a.attname, pg_get_expr(e.adbin, e.adrelid))
            FROM pg_attrdef e JOIN pg_class c ON c.oid = e.adrelid
            JOIN pg_attribute a ON a.attrelid = e.adrelid AND a.attnum = e.adnum
            WHERE a.attgenerated = '' AND (a.atttypid IN (SELECT oid FROM types)
              OR e.oid IN (SELECT u.objid FROM users u WHERE u.classid = 'pg_attrdef'::regclass))
            UNION ALL
            SELECT 'CAST', format('DROP CAST (%s AS %s)', s.castsource::regtype, s.casttarget::regtype),
              format('CREATE CAST (%s AS %s) WITH INOUT%s', s.castsource::regtype, s.casttarget::regtype,
                CASE s.castcontext WHEN 'i' THEN ' AS IMPLICIT' WHEN 'a' THEN ' AS ASSIGNMENT' ELSE '' END)
            FROM pg_cast s
            WHERE s.castmethod = 'i' AND (s.castsource IN (SELECT oid FROM types) OR s.casttarget IN (SELECT oid FROM types))
            UNION ALL
            SELECT 'COLUMN', format('ALTER TABLE %1$s ALTER COLUMN %2$I TYPE %3$s%4$s USING %2$I::text%4$s::%3$s%4$s',
              k.attrelid::regclass, k.attname, @new@, CASE WHEN k.atttypid = @old@::regtype THEN '' ELSE '[]' END), NULL
            FROM columns k WHERE NOT EXISTS (SELECT FROM computed g WHERE g.attrelid = k.attrelid AND g.attnum = k.attnum)
            UNION ALL
            SELECT 'COMMENT', '', format('COMMENT ON TYPE %s IS %L', @new@, obj_description(@old@::regtype, 'pg_type'))
            WHERE obj_description(@old@::regtype, 'pg_type') IS NOT NULL
            ORDER BY 1, 2
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

    static PostgresEnumUser of(List<Optional<String>> row) {
        return new PostgresEnumUser(
                Part.valueOf(row.get(0).orElseThrow()), row.get(1).orElseThrow(), row.get(2));
    }
}

package dev.autogen.dialect;

import static dev.autogen.dialect.Statement.sql;

import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.CreateView;
import dev.autogen.operation.Operation.DropView;
import dev.autogen.operation.Operation.ReplaceView;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Creates and drops views on PostgreSQL.
 *
 * <p>A view that is dropped and comes back among the same operations keeps its owner and the rights
 * on it: the server notes them in a setting of the session, and carries them out afterwards.
 */
record PostgresViews(PostgresDialect dialect, List<Operation> together) {
    PostgresViews {
        together = List.copyOf(together);
    }

    List<Statement> create(CreateView op) {
        var statements = new ArrayList<>(dialect.plainly(op));
        if (isDropped(op.view().name())) {
            statements.add(restoreRights(op.view().name()));
        }
        return statements;
    }

    List<Statement> drop(DropView op) {
        var statements = new ArrayList<Statement>();
        if (isCreated(op.name())) {
            statements.add(noteRights(op.name()));
        }
        statements.addAll(dialect.plainly(op));
        return statements;
    }

    /**
     * In place where the columns allow it, so that what reads the view goes on; else by a drop and
     * a creation.
     */
    List<Statement> replace(ReplaceView op) {
        var drop = new DropView(op.from().name(), op.from().kind(), Optional.of(op.from()));
        var create = new CreateView(op.to());
        var both = new PostgresViews(dialect, List.of(drop, create));
        if (op.from().kind() == View.Kind.MATERIALIZED
                || op.to().kind() == View.Kind.MATERIALIZED) {
            var statements = new ArrayList<>(both.drop(drop));
            statements.addAll(both.create(create));
            return statements;
        }
        var bare = op.to().withComment(Optional.empty());
        var again = new StringBuilder("DROP VIEW " + dialect.quote(drop.name()) + "; ");
        again.append(dialect.createViewSql(bare)).append("; ");
        bare.seeds().forEach(it -> again.append(it.replaceFirst(";\\s*$", "")).append("; "));
        var statements = new ArrayList<Statement>();
        statements.add(noteRights(op.to().name()));
        statements.add(
                sql(
                        "DO $autogen$ BEGIN "
                                + dialect.createViewSql(op.to())
                                        .replaceFirst("^CREATE ", "CREATE OR REPLACE ")
                                + "; EXCEPTION WHEN invalid_table_definition THEN "
                                + again
                                + " END $autogen$"));
        statements.add(restoreRights(op.to().name()));
        if (op.from().comment().isPresent() || op.to().comment().isPresent()) {
            statements.addAll(dialect.commentView(op.to()));
        }
        return statements;
    }

    private boolean isDropped(QualifiedName view) {
        return together.stream()
                .filter(DropView.class::isInstance)
                .anyMatch(it -> ((DropView) it).name().equals(view));
    }

    private boolean isCreated(QualifiedName view) {
        return together.stream()
                .filter(CreateView.class::isInstance)
                .anyMatch(it -> ((CreateView) it).view().name().equals(view));
    }

    private static String setting(QualifiedName view) {
        return StandardDialect.literal(
                "autogen.rights_" + Integer.toHexString(view.toString().hashCode()));
    }

    private static Statement restoreRights(QualifiedName view) {
        return sql(
                "DO $autogen$ BEGIN EXECUTE coalesce(nullif(current_setting("
                        + setting(view)
                        + ", true), ''), 'select 1'); END $autogen$");
    }

    private Statement noteRights(QualifiedName view) {
        var name = StandardDialect.literal(dialect.quote(view));
        return sql(
                "SELECT set_config("
                        + setting(view)
                        + ", (SELECT string_agg(s, '; ') FROM ("
                        + "SELECT format('ALTER TABLE %s OWNER TO %I', c.oid::regclass, pg_get_userbyid(c.relowner)) AS s"
                        + " FROM pg_class c WHERE c.oid = "
                        + name
                        + "::regclass AND c.relowner <> current_user::regrole UNION ALL"
                        + " SELECT format('GRANT %s ON %s TO %s%s', a.privilege_type, c.oid::regclass,"
                        + " CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END,"
                        + " CASE WHEN a.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END)"
                        + " FROM pg_class c CROSS JOIN aclexplode(c.relacl) a WHERE c.oid = "
                        + name
                        + "::regclass AND a.grantee <> c.relowner) x), false)");
    }
}

package dev.autogen.migrate;

import dev.autogen.dialect.Statement;
import dev.autogen.migrate.Step.Direction;
import dev.autogen.operation.Operation;
import dev.autogen.revision.AppliedRevisions;
import dev.autogen.revision.DowngradeTarget;
import dev.autogen.revision.RevisionGraph;
import dev.autogen.revision.RevisionScript;
import dev.autogen.revision.Stamp;
import dev.autogen.schema.SchemaModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** Writes the SQL that a migration would run, for somebody else to run it. */
public record SqlScript(RevisionGraph graph, VersionTable versions, TransactionMode transaction) {

    /** The script of an upgrade from where a database is to the targets. */
    public String upgrade(Collection<String> from, Collection<String> targets) {
        return write(from, Step.of(graph.upgradePath(from, targets), Direction.UPGRADE));
    }

    /** The script of a downgrade. */
    public String downgrade(Collection<String> from, DowngradeTarget target) {
        return write(from, Step.of(graph.downgradePath(from, target), Direction.DOWNGRADE));
    }

    /** The script of a stamp from where a database is to these symbols; see {@link Stamp}. */
    public String stamp(Collection<String> from, Collection<String> symbols) {
        var after = new Stamp(graph).after(from, symbols);
        var lines = new ArrayList<>(from.isEmpty() ? creation() : List.of());
        lines.addAll(transactionOf(rows(from, after)));
        return text(lines);
    }

    /** The script of a stamp that forgets first whatever the version table holds. */
    public String purgeAndStamp(Collection<String> symbols) {
        var lines = new ArrayList<>(List.of(versions.purge() + ";"));
        lines.addAll(rows(List.of(), new Stamp(graph).after(List.of(), symbols)));
        return text(transactionOf(lines));
    }

    /** The script that makes the version table. */
    public String versionTable() {
        return text(creation());
    }

    /** The SQL of one revision alone, without the version table; each text lacks its semicolon. */
    public List<String> statements(Step step) {
        return statements(step.operations(), () -> schemaBefore(step));
    }

    private String write(Collection<String> from, List<Step> steps) {
        RevisionScript.want(steps.stream().map(Step::script).toList());
        var lines = new ArrayList<>(from.isEmpty() && !steps.isEmpty() ? creation() : List.of());
        var applied = AppliedRevisions.of(graph, from);
        var schema = new ReplayedSchema(scripts(applied.ids()));
        List<String> rows = List.copyOf(from);
        var all = new ArrayList<String>();
        for (Step step : steps) {
            var operations = step.operations();
            var part = new ArrayList<String>();
            part.add("-- " + verb(step) + step.label());
            part.addAll(ended(statements(operations, schema::now)));
            schema.apply(operations);
            step.done(applied);
            part.addAll(rows(rows, applied.tips()));
            rows = applied.tips();
            all.addAll(transaction == TransactionMode.ALL ? part : transactionOf(part));
        }
        lines.addAll(transaction == TransactionMode.ALL ? transactionOf(all) : all);
        return text(lines);
    }

    private static String verb(Step step) {
        return step.direction() == Direction.UPGRADE ? "Upgrade " : "Downgrade ";
    }

    private static String text(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n\n", lines) + "\n";
    }

    private List<String> creation() {
        return transactionOf(ended(texts(versions.creation(), () -> SchemaModel.EMPTY)));
    }

    private List<String> rows(Collection<String> from, Collection<String> to) {
        return ended(versions.change(from, to).stream().map(RowChange::sql).toList());
    }

    private static List<String> ended(List<String> statements) {
        return statements.stream().map(it -> it + ";").toList();
    }

    private List<String> transactionOf(List<String> lines) {
        if (!versions.dialect().transactionalDdl() || lines.isEmpty()) {
            return lines;
        }
        var wrapped = new ArrayList<String>();
        wrapped.add("BEGIN;");
        wrapped.addAll(lines);
        wrapped.add("COMMIT;");
        return wrapped;
    }

    private List<String> statements(List<Operation> operations, Supplier<SchemaModel> schema) {
        return texts(versions.dialect().statements(operations), schema);
    }

    /**
     * The texts of statements where no database is there to ask; the schema, which stands in for
     * it, is worked out only if needed.
     */
    public static List<String> texts(List<Statement> statements, Supplier<SchemaModel> schema) {
        var texts =
                new Statement.Visitor<List<String>>() {
                    @Override
                    public List<String> sql(Statement.Sql statement) {
                        return List.of(statement.text());
                    }

                    @Override
                    public List<String> ask(Statement.Ask statement) {
                        return texts(statement.offline().apply(schema.get()), schema);
                    }
                };
        return statements.stream().flatMap(it -> it.accept(texts).stream()).toList();
    }

    /** The schema as the revisions before this step have built it. */
    private SchemaModel schemaBefore(Step step) {
        var applied = graph.withAncestors(List.of(step.script().id()));
        if (step.direction() == Direction.UPGRADE) {
            applied.remove(step.script().id());
        }
        return ReplayedSchema.after(scripts(applied), SchemaModel.EMPTY);
    }

    private List<RevisionScript> scripts(Collection<String> ids) {
        return graph.inOrder(ids).stream().map(graph::get).toList();
    }
}

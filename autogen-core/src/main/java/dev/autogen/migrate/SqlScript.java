package dev.autogen.migrate;

import dev.autogen.dialect.Statement;
import dev.autogen.migrate.Step.Direction;
import dev.autogen.operation.Replay;
import dev.autogen.revision.RevisionGraph;
import dev.autogen.revision.RevisionScript;
import dev.autogen.schema.SchemaModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Writes the SQL that a migration would run, for somebody else to run it. */
public record SqlScript(RevisionGraph graph, VersionTable versions, TransactionMode transaction) {

    /** The script of an upgrade from where a database is to the targets. */
    public String upgrade(Collection<String> from, Collection<String> targets) {
        return write(from, Step.of(graph.upgradePath(from, targets), Direction.UPGRADE));
    }

    /** The script of a downgrade. */
    public String downgrade(Collection<String> from, Collection<String> targets) {
        return write(from, Step.of(graph.downgradePath(from, targets), Direction.DOWNGRADE));
    }

    /** The SQL of one revision alone, without the version table; each text lacks its semicolon. */
    public List<String> statements(Step step) {
        return texts(versions.dialect().statements(step.operations()), step);
    }

    private String write(Collection<String> from, List<Step> steps) {
        RevisionScript.want(steps.stream().map(Step::script).toList());
        var lines = new ArrayList<String>();
        if (from.isEmpty() && !steps.isEmpty()) {
            lines.addAll(transactionOf(ended(texts(versions.creation(), steps.get(0)))));
        }
        var all = new ArrayList<String>();
        Set<String> applied = graph.withAncestors(from);
        for (Step step : steps) {
            var after = step.after(applied);
            var part = new ArrayList<String>();
            part.add(
                    "-- "
                            + (step.direction() == Direction.UPGRADE ? "Upgrade " : "Downgrade ")
                            + step.label());
            part.addAll(ended(statements(step)));
            part.addAll(
                    ended(texts(versions.change(graph.tips(applied), graph.tips(after)), step)));
            applied = after;
            all.addAll(transaction == TransactionMode.ALL ? part : transactionOf(part));
        }
        lines.addAll(transaction == TransactionMode.ALL ? transactionOf(all) : all);
        return lines.isEmpty() ? "" : String.join("\n\n", lines) + "\n";
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

    private List<String> texts(List<Statement> statements, Step step) {
        return texts(statements, () -> schemaBefore(step));
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
        var before = graph.all().stream().filter(it -> applied.contains(it.id())).toList();
        RevisionScript.want(before);
        var schema = SchemaModel.EMPTY;
        for (RevisionScript script : before) {
            schema = Replay.apply(script.upgrade(), schema);
        }
        return schema;
    }
}

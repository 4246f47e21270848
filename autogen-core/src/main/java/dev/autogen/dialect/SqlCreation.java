package dev.autogen.dialect;

import static dev.autogen.dialect.Statement.sql;

import dev.autogen.operation.Operation.CommentTable;
import dev.autogen.operation.Operation.CreateIndex;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables and views with all that follows their creation: indexes, comments and seeds. */
record SqlCreation(StandardDialect dialect) {

    List<Statement> table(Table table) {
        var statements = new ArrayList<Statement>();
        statements.add(sql(dialect.createTableSql(table)));
        table.indexes()
                .forEach(index -> statements.addAll(dialect.createIndex(new CreateIndex(index))));
        statements.addAll(comments(table));
        table.seeds().forEach(seed -> statements.add(sql(seed)));
        return statements;
    }

    private List<Statement> comments(Table table) {
        var statements = new ArrayList<Statement>();
        if (table.comment().isPresent()) {
            statements.addAll(
                    dialect.commentTable(
                            new CommentTable(table.name(), Optional.empty(), table.comment())));
        }
        table.columns().stream()
                .filter(it -> it.comment().isPresent())
                .forEach(it -> statements.add(dialect.commentColumn(table.name(), it)));
        return statements;
    }

    List<Statement> view(View view) {
        var statements = new ArrayList<Statement>();
        statements.add(sql(dialect.createViewSql(view)));
        view.comment().ifPresent(it -> statements.addAll(dialect.commentView(view)));
        view.seeds().forEach(it -> statements.add(sql(it)));
        return statements;
    }
}

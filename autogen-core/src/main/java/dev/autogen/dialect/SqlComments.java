package dev.autogen.dialect;

import dev.autogen.operation.Operation.CommentConstraint;
import dev.autogen.operation.Operation.CommentIndex;
import dev.autogen.operation.Operation.CommentTable;
import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.View;
import java.util.Optional;

/** How standard SQL, which has no comments, would write them: as most databases do. */
record SqlComments(SqlClauses clauses) {

    String ofTable(CommentTable op) {
        return comment("TABLE", clauses.quote(op.table()), op.to());
    }

    String ofColumn(QualifiedName table, Column column) {
        return comment(
                "COLUMN",
                clauses.quote(table) + "." + clauses.quote(column.name()),
                column.comment());
    }

    String ofView(View view) {
        return comment(clauses.viewWord(view.kind()), clauses.quote(view.name()), view.comment());
    }

    String ofConstraint(CommentConstraint op) {
        var name = clauses.quote(op.name()) + " ON " + clauses.quote(op.table());
        return comment("CONSTRAINT", name, op.to());
    }

    String ofIndex(CommentIndex op) {
        var name = new QualifiedName(op.table().schema(), op.name());
        return comment("INDEX", clauses.quote(name), op.to());
    }

    private static String comment(String kind, String quotedName, Optional<String> text) {
        return "COMMENT ON "
                + kind
                + " "
                + quotedName
                + " IS "
                + text.map(SqlClauses::literal).orElse("NULL");
    }
}

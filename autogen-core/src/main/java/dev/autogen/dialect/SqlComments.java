package dev.autogen.dialect;

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

    private static String comment(String kind, String quotedName, Optional<String> text) {
        return "COMMENT ON "
                + kind
                + " "
                + quotedName
                + " IS "
                + text.map(SqlClauses::literal).orElse("NULL");
    }
}

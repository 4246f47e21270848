package dev.autogen.operation;

import dev.autogen.operation.Operation.AddCheck;
import dev.autogen.operation.Operation.AddColumn;
import dev.autogen.operation.Operation.AddExclusion;
import dev.autogen.operation.Operation.AddForeignKey;
import dev.autogen.operation.Operation.AddPrimaryKey;
import dev.autogen.operation.Operation.AddUnique;
import dev.autogen.operation.Operation.AlterCheck;
import dev.autogen.operation.Operation.AlterColumn;
import dev.autogen.operation.Operation.AlterCompositeType;
import dev.autogen.operation.Operation.AlterDomain;
import dev.autogen.operation.Operation.AlterEnumType;
import dev.autogen.operation.Operation.AlterForeignKey;
import dev.autogen.operation.Operation.AlterSequence;
import dev.autogen.operation.Operation.AlterTableOptions;
import dev.autogen.operation.Operation.CommentConstraint;
import dev.autogen.operation.Operation.CommentIndex;
import dev.autogen.operation.Operation.CommentTable;
import dev.autogen.operation.Operation.CreateCompositeType;
import dev.autogen.operation.Operation.CreateDomain;
import dev.autogen.operation.Operation.CreateEnumType;
import dev.autogen.operation.Operation.CreateIndex;
import dev.autogen.operation.Operation.CreateSchema;
import dev.autogen.operation.Operation.CreateSequence;
import dev.autogen.operation.Operation.CreateTable;
import dev.autogen.operation.Operation.CreateView;
import dev.autogen.operation.Operation.DropCheck;
import dev.autogen.operation.Operation.DropColumn;
import dev.autogen.operation.Operation.DropCompositeType;
import dev.autogen.operation.Operation.DropDomain;
import dev.autogen.operation.Operation.DropEnumType;
import dev.autogen.operation.Operation.DropExclusion;
import dev.autogen.operation.Operation.DropForeignKey;
import dev.autogen.operation.Operation.DropIndex;
import dev.autogen.operation.Operation.DropPrimaryKey;
import dev.autogen.operation.Operation.DropSchema;
import dev.autogen.operation.Operation.DropSequence;
import dev.autogen.operation.Operation.DropTable;
import dev.autogen.operation.Operation.DropUnique;
import dev.autogen.operation.Operation.DropView;
import dev.autogen.operation.Operation.Execute;
import dev.autogen.operation.Operation.RenameAttribute;
import dev.autogen.operation.Operation.RenameColumn;
import dev.autogen.operation.Operation.RenameConstraint;
import dev.autogen.operation.Operation.RenameIndex;
import dev.autogen.operation.Operation.RenameTable;
import dev.autogen.operation.Operation.ReplaceView;
import dev.autogen.schema.Attribute;
import dev.autogen.schema.Column;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.View;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes each operation apart into what is done, to what kind of thing, to which, and how. */
abstract class Phrases<R> implements Operation.Visitor<R> {
    private static final int SQL_LENGTH = 60;

    /** The parts in the order of speech; {@code rest} begins with its own space or colon. */
    abstract R phrase(String verb, Noun noun, String object, String rest);

    @Override
    public final R createSchema(CreateSchema op) {
        return phrase("creates", Noun.SCHEMA, op.name(), "");
    }

    @Override
    public final R dropSchema(DropSchema op) {
        return phrase("drops", Noun.SCHEMA, op.name(), "");
    }

    @Override
    public final R createEnumType(CreateEnumType op) {
        var labels = list(op.type().labels());
        return phrase("creates", Noun.ENUM_TYPE, op.type().name().toString(), labels);
    }

    @Override
    public final R alterEnumType(AlterEnumType op) {
        var name = op.from().name().toString();
        return phrase("alters", Noun.ENUM_TYPE, name, ": " + Changes.of(op.from(), op.to()));
    }

    @Override
    public final R dropEnumType(DropEnumType op) {
        return phrase("drops", Noun.ENUM_TYPE, op.name().toString(), "");
    }

    @Override
    public final R createDomain(CreateDomain op) {
        var domain = op.domain();
        return phrase(
                "creates",
                Noun.DOMAIN,
                domain.name().toString(),
                " (" + Changes.summary(domain) + ")");
    }

    @Override
    public final R alterDomain(AlterDomain op) {
        var name = op.from().name().toString();
        return phrase("alters", Noun.DOMAIN, name, ": " + Changes.of(op.from(), op.to()));
    }

    @Override
    public final R dropDomain(DropDomain op) {
        return phrase("drops", Noun.DOMAIN, op.name().toString(), "");
    }

    @Override
    public final R createCompositeType(CreateCompositeType op) {
        var attributes = list(op.type().attributes().stream().map(Attribute::name).toList());
        return phrase("creates", Noun.COMPOSITE_TYPE, op.type().name().toString(), attributes);
    }

    @Override
    public final R alterCompositeType(AlterCompositeType op) {
        var name = op.from().name().toString();
        return phrase("alters", Noun.COMPOSITE_TYPE, name, ": " + Changes.of(op.from(), op.to()));
    }

    @Override
    public final R renameAttribute(RenameAttribute op) {
        return phrase("renames", Noun.ATTRIBUTE, op.from() + " to " + op.to(), " of " + op.type());
    }

    @Override
    public final R dropCompositeType(DropCompositeType op) {
        return phrase("drops", Noun.COMPOSITE_TYPE, op.name().toString(), "");
    }

    @Override
    public final R createSequence(CreateSequence op) {
        return phrase("creates", Noun.SEQUENCE, op.sequence().name().toString(), "");
    }

    @Override
    public final R alterSequence(AlterSequence op) {
        var name = op.from().name().toString();
        return phrase("alters", Noun.SEQUENCE, name, ": " + Changes.of(op.from(), op.to()));
    }

    @Override
    public final R dropSequence(DropSequence op) {
        return phrase("drops", Noun.SEQUENCE, op.name().toString(), "");
    }

    @Override
    public final R createTable(CreateTable op) {
        return phrase("creates", Noun.TABLE, op.table().name().toString(), "");
    }

    @Override
    public final R renameTable(RenameTable op) {
        return phrase("renames", Noun.TABLE, op.from() + " to " + op.to(), "");
    }

    @Override
    public final R commentTable(CommentTable op) {
        var text = op.to().map(it -> ": " + shortened(it)).orElse("");
        return phrase(
                op.to().isPresent() ? "sets" : "removes",
                Noun.COMMENT,
                op.table().toString(),
                text);
    }

    @Override
    public final R dropTable(DropTable op) {
        return phrase("drops", Noun.TABLE, op.name().toString(), "");
    }

    @Override
    public final R addColumn(AddColumn op) {
        var column = op.column();
        return phrase(
                "adds",
                Noun.COLUMN,
                op.table() + "." + column.name(),
                " (" + Changes.summary(column) + ")");
    }

    @Override
    public final R alterColumn(AlterColumn op) {
        Column from = op.from();
        return phrase(
                "alters",
                Noun.COLUMN,
                op.table() + "." + from.name(),
                ": " + Changes.of(from, op.to()));
    }

    @Override
    public final R renameColumn(RenameColumn op) {
        return phrase("renames", Noun.COLUMN, op.table() + "." + op.from() + " to " + op.to(), "");
    }

    @Override
    public final R dropColumn(DropColumn op) {
        return phrase("drops", Noun.COLUMN, op.table() + "." + op.name(), "");
    }

    @Override
    public final R addPrimaryKey(AddPrimaryKey op) {
        var columns = list(op.key().columns());
        return constraint("adds", Noun.PRIMARY_KEY, op.key().name(), " to ", op.table(), columns);
    }

    @Override
    public final R dropPrimaryKey(DropPrimaryKey op) {
        return constraint("drops", Noun.PRIMARY_KEY, op.name(), " of ", op.table(), "");
    }

    @Override
    public final R addUnique(AddUnique op) {
        var columns = list(op.key().columns());
        return constraint("adds", Noun.UNIQUE_KEY, op.key().name(), " to ", op.table(), columns);
    }

    @Override
    public final R dropUnique(DropUnique op) {
        var columns = op.dropped().map(it -> list(it.columns())).orElse("");
        return constraint("drops", Noun.UNIQUE_KEY, op.name(), " of ", op.table(), columns);
    }

    @Override
    public final R addCheck(AddCheck op) {
        var condition = ": " + shortened(op.check().expression());
        return constraint("adds", Noun.CHECK, op.check().name(), " to ", op.table(), condition);
    }

    @Override
    public final R alterCheck(AlterCheck op) {
        var changes = ": " + Changes.of(op.from(), op.to());
        return constraint("alters", Noun.CHECK, op.to().name(), " of ", op.table(), changes);
    }

    @Override
    public final R dropCheck(DropCheck op) {
        return constraint("drops", Noun.CHECK, op.name(), " of ", op.table(), "");
    }

    @Override
    public final R addExclusion(AddExclusion op) {
        var definition = ": " + shortened(op.exclusion().definition());
        return constraint(
                "adds", Noun.EXCLUSION, op.exclusion().name(), " to ", op.table(), definition);
    }

    @Override
    public final R dropExclusion(DropExclusion op) {
        return constraint("drops", Noun.EXCLUSION, op.name(), " of ", op.table(), "");
    }

    @Override
    public final R createIndex(CreateIndex op) {
        var index = op.index();
        var noun = index.isUnique() ? Noun.UNIQUE_INDEX : Noun.INDEX;
        var parts = list(index.parts().stream().map(IndexPart::text).toList());
        return constraint("creates", noun, index.name(), " on ", index.table(), parts);
    }

    @Override
    public final R renameIndex(RenameIndex op) {
        return phrase("renames", Noun.INDEX, op.from() + " to " + op.to(), " of " + op.table());
    }

    @Override
    public final R dropIndex(DropIndex op) {
        return constraint("drops", Noun.INDEX, op.name(), " of ", op.table(), "");
    }

    @Override
    public final R addForeignKey(AddForeignKey op) {
        var key = op.key();
        var ends = list(key.columns()) + " to " + key.referencedTable();
        return constraint("adds", Noun.FOREIGN_KEY, key.name(), " from ", key.table(), ends);
    }

    @Override
    public final R alterForeignKey(AlterForeignKey op) {
        var changes = ": " + Changes.of(op.from(), op.to());
        return constraint("alters", Noun.FOREIGN_KEY, op.to().name(), " of ", op.table(), changes);
    }

    @Override
    public final R dropForeignKey(DropForeignKey op) {
        return constraint("drops", Noun.FOREIGN_KEY, op.name(), " of ", op.table(), "");
    }

    @Override
    public final R alterTableOptions(AlterTableOptions op) {
        var changes = ": " + Changes.of(op.from(), op.to());
        return phrase("alters", Noun.OPTIONS, op.table().toString(), changes);
    }

    @Override
    public final R createView(CreateView op) {
        return phrase("creates", noun(op.view().kind()), op.view().name().toString(), "");
    }

    @Override
    public final R replaceView(ReplaceView op) {
        return phrase("replaces", noun(op.from().kind()), op.from().name().toString(), "");
    }

    @Override
    public final R dropView(DropView op) {
        return phrase("drops", noun(op.kind()), op.name().toString(), "");
    }

    private static Noun noun(View.Kind kind) {
        return switch (kind) {
            case PLAIN -> Noun.VIEW;
            case MATERIALIZED -> Noun.MATERIALIZED_VIEW;
        };
    }

    @Override
    public final R commentConstraint(CommentConstraint op) {
        return comment(op.to(), Noun.CONSTRAINT_COMMENT, op.name(), op.table());
    }

    @Override
    public final R commentIndex(CommentIndex op) {
        return comment(op.to(), Noun.INDEX_COMMENT, op.name(), op.table());
    }

    @Override
    public final R renameConstraint(RenameConstraint op) {
        return phrase(
                "renames", Noun.CONSTRAINT, op.from() + " to " + op.to(), " of " + op.table());
    }

    @Override
    public final R execute(Execute op) {
        return phrase("runs", Noun.SQL, "", ": " + shortened(op.sql()));
    }

    private R comment(Optional<String> to, Noun noun, String name, QualifiedName table) {
        return phrase(
                to.isPresent() ? "sets" : "removes",
                noun,
                name,
                " of " + table + to.map(it -> ": " + shortened(it)).orElse(""));
    }

    /** What has no name of its own goes by that of its table. */
    private R constraint(
            String verb,
            Noun noun,
            Optional<String> name,
            String joint,
            QualifiedName table,
            String rest) {
        return name.map(it -> phrase(verb, noun, it, joint + table + rest))
                .orElseGet(() -> phrase(verb, noun, joint.strip() + " " + table, rest));
    }

    private static String list(List<String> names) {
        return names.stream().collect(Collectors.joining(", ", " (", ")"));
    }

    private static String shortened(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= SQL_LENGTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SQL_LENGTH - 1)) + "…";
    }
}

package dev.autogen.dialect;

import static dev.autogen.dialect.Statement.sql;

import dev.autogen.AutogenException;
import dev.autogen.operation.Operation;
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
import dev.autogen.schema.Column;
import dev.autogen.schema.DataType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Standard SQL: what a database gets that nobody described, and what the others say where they do
 * not disagree.
 *
 * <p>Each verb of a revision is a method of the same name.
 */
public class StandardDialect extends SqlClauses implements Operation.Visitor<List<Statement>> {
    @Override
    public String name() {
        return "standard SQL";
    }

    @Override
    public String urlPrefix() {
        return "jdbc:";
    }

    @Override
    public boolean speaks(String databaseProductName) {
        return false;
    }

    @Override
    public int nameLimit() {
        return 128;
    }

    @Override
    public boolean transactionalDdl() {
        return false;
    }

    @Override
    public boolean readsAlike(String one, String other) {
        return SqlSpelling.same(one, other);
    }

    @Override
    public DataType parseType(String typeText) {
        return types().parse(typeText);
    }

    @Override
    TypeWords types() {
        return StandardTypes.WORDS;
    }

    @Override
    public SchemaModel normalise(SchemaModel schema) {
        return schema;
    }

    @Override
    public List<Statement> statements(List<Operation> operations) {
        return operations.stream().flatMap(op -> op.accept(this).stream()).toList();
    }

    @Override
    public List<Statement> createSchema(CreateSchema op) {
        return one("CREATE SCHEMA " + quote(op.name()));
    }

    @Override
    public List<Statement> dropSchema(DropSchema op) {
        return one("DROP SCHEMA " + quote(op.name()));
    }

    @Override
    public List<Statement> createEnumType(CreateEnumType op) {
        throw unsupported("enum types", op.type().name());
    }

    @Override
    public List<Statement> alterEnumType(AlterEnumType op) {
        throw unsupported("enum types", op.from().name());
    }

    @Override
    public List<Statement> dropEnumType(DropEnumType op) {
        throw unsupported("enum types", op.name());
    }

    @Override
    public List<Statement> createDomain(CreateDomain op) {
        throw unsupported("domains", op.domain().name());
    }

    @Override
    public List<Statement> alterDomain(AlterDomain op) {
        throw unsupported("domains", op.from().name());
    }

    @Override
    public List<Statement> dropDomain(DropDomain op) {
        throw unsupported("domains", op.name());
    }

    @Override
    public List<Statement> createCompositeType(CreateCompositeType op) {
        throw unsupported("composite types", op.type().name());
    }

    @Override
    public List<Statement> alterCompositeType(AlterCompositeType op) {
        throw unsupported("composite types", op.from().name());
    }

    @Override
    public List<Statement> renameAttribute(RenameAttribute op) {
        throw unsupported("composite types", op.type());
    }

    @Override
    public List<Statement> dropCompositeType(DropCompositeType op) {
        throw unsupported("composite types", op.name());
    }

    @Override
    public List<Statement> createSequence(CreateSequence op) {
        return one(
                "CREATE SEQUENCE "
                        + quote(op.sequence().name())
                        + sequenceOptions(op.sequence().options()));
    }

    @Override
    public List<Statement> alterSequence(AlterSequence op) {
        return one("ALTER SEQUENCE " + quote(op.to().name()) + sequenceOptions(op.to().options()));
    }

    @Override
    public List<Statement> dropSequence(DropSequence op) {
        return one("DROP SEQUENCE " + quote(op.name()));
    }

    @Override
    public List<Statement> createTable(CreateTable op) {
        return new SqlCreation(this).table(op.table());
    }

    @Override
    public List<Statement> renameTable(RenameTable op) {
        return alter(op.from(), "RENAME TO " + quote(op.to().name()));
    }

    @Override
    public List<Statement> commentTable(CommentTable op) {
        return one(new SqlComments(this).ofTable(op));
    }

    /** The statement that gives a column its comment, or takes it away. */
    protected Statement commentColumn(QualifiedName table, Column column) {
        return sql(new SqlComments(this).ofColumn(table, column));
    }

    @Override
    public List<Statement> dropTable(DropTable op) {
        return one("DROP TABLE " + quote(op.name()));
    }

    @Override
    public List<Statement> addColumn(AddColumn op) {
        var statements = new ArrayList<>(alter(op.table(), "ADD COLUMN " + columnSql(op.column())));
        op.column()
                .comment()
                .ifPresent(it -> statements.add(commentColumn(op.table(), op.column())));
        return statements;
    }

    @Override
    public List<Statement> alterColumn(AlterColumn op) {
        return new ColumnAlteration(this, op).statements();
    }

    @Override
    public List<Statement> renameColumn(RenameColumn op) {
        return alter(op.table(), "RENAME COLUMN " + quote(op.from()) + " TO " + quote(op.to()));
    }

    @Override
    public List<Statement> dropColumn(DropColumn op) {
        return alter(op.table(), "DROP COLUMN " + quote(op.name()));
    }

    @Override
    public List<Statement> addPrimaryKey(AddPrimaryKey op) {
        return alter(op.table(), "ADD " + primaryKeySql(op.key()));
    }

    @Override
    public List<Statement> dropPrimaryKey(DropPrimaryKey op) {
        return op.name().isPresent()
                ? dropConstraint(op.table(), op.name(), "primary key")
                : alter(op.table(), "DROP PRIMARY KEY");
    }

    @Override
    public List<Statement> addUnique(AddUnique op) {
        return alter(op.table(), "ADD " + uniqueSql(op.key()));
    }

    @Override
    public List<Statement> dropUnique(DropUnique op) {
        return dropConstraint(op.table(), op.name(), "unique key");
    }

    @Override
    public List<Statement> addCheck(AddCheck op) {
        return alter(op.table(), "ADD " + checkSql(op.check()));
    }

    @Override
    public List<Statement> alterCheck(AlterCheck op) {
        return anew(
                new AddCheck(op.table(), op.from()).reverse(), new AddCheck(op.table(), op.to()));
    }

    @Override
    public List<Statement> dropCheck(DropCheck op) {
        return dropConstraint(op.table(), op.name(), "check");
    }

    @Override
    public List<Statement> addExclusion(AddExclusion op) {
        return alter(op.table(), "ADD " + exclusionSql(op.exclusion()));
    }

    @Override
    public List<Statement> dropExclusion(DropExclusion op) {
        return dropConstraint(op.table(), op.name(), "exclusion constraint");
    }

    @Override
    public List<Statement> createIndex(CreateIndex op) {
        return one(createIndexSql(op.index()));
    }

    @Override
    public List<Statement> renameIndex(RenameIndex op) {
        return one(
                "ALTER INDEX "
                        + quote(new QualifiedName(op.table().schema(), op.from()))
                        + " RENAME TO "
                        + quote(op.to()));
    }

    @Override
    public List<Statement> dropIndex(DropIndex op) {
        var name = op.name().orElseThrow(() -> unnamed("index", op.table()));
        return one("DROP INDEX " + quote(new QualifiedName(op.table().schema(), name)));
    }

    @Override
    public List<Statement> addForeignKey(AddForeignKey op) {
        return alter(op.key().table(), "ADD " + foreignKeySql(op.key()));
    }

    @Override
    public List<Statement> alterForeignKey(AlterForeignKey op) {
        return anew(new AddForeignKey(op.from()).reverse(), new AddForeignKey(op.to()));
    }

    private List<Statement> anew(Operation drop, Operation addition) {
        return Stream.of(drop, addition).flatMap(it -> it.accept(this).stream()).toList();
    }

    @Override
    public List<Statement> dropForeignKey(DropForeignKey op) {
        return dropConstraint(op.table(), op.name(), "foreign key");
    }

    /** No option is standard. */
    @Override
    public List<Statement> alterTableOptions(AlterTableOptions op) {
        throw unsupported("options of tables", op.table());
    }

    @Override
    public List<Statement> createView(CreateView op) {
        return new SqlCreation(this).view(op.view());
    }

    @Override
    public List<Statement> replaceView(ReplaceView op) {
        return anew(new CreateView(op.from()).reverse(), new CreateView(op.to()));
    }

    @Override
    public List<Statement> dropView(DropView op) {
        return one("DROP " + viewWord(op.kind()) + " " + quote(op.name()));
    }

    /** The statement that gives a view its comment. */
    protected List<Statement> commentView(View view) {
        return one(new SqlComments(this).ofView(view));
    }

    @Override
    public List<Statement> commentConstraint(CommentConstraint op) {
        return one(new SqlComments(this).ofConstraint(op));
    }

    @Override
    public List<Statement> commentIndex(CommentIndex op) {
        return one(new SqlComments(this).ofIndex(op));
    }

    @Override
    public List<Statement> renameConstraint(RenameConstraint op) {
        return alter(op.table(), "RENAME CONSTRAINT " + quote(op.from()) + " TO " + quote(op.to()));
    }

    @Override
    public List<Statement> execute(Execute op) {
        return one(op.sql());
    }

    private List<Statement> dropConstraint(
            QualifiedName table, Optional<String> name, String kind) {
        return alter(
                table, "DROP CONSTRAINT " + quote(name.orElseThrow(() -> unnamed(kind, table))));
    }

    protected List<Statement> alter(QualifiedName table, String action) {
        return one("ALTER TABLE " + quote(table) + " " + action);
    }

    protected static List<Statement> one(String text) {
        return List.of(sql(text));
    }

    /** The error for what this database does not have. */
    protected AutogenException unsupported(String what, Object name) {
        return new AutogenException(
                name()
                        + " has no "
                        + what
                        + ": "
                        + name
                        + " cannot be changed there. Take the step out of the revision.");
    }

    /** The error for what only a name can speak of. */
    protected AutogenException unnamed(String kind, QualifiedName table) {
        return new AutogenException(
                "A "
                        + kind
                        + " of "
                        + table
                        + " has no name, and "
                        + name()
                        + " drops by name alone: look its name up and give it.");
    }
}

package dev.autogen.dialect;

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

/** The part that an operation has in a {@link SqlitePlan}. */
enum SqlitePart {
    /** SQLite keeps nothing of what it changes. */
    NONE,
    /** Nothing is moved across it. */
    BORDER,
    /** It creates a table, in which new foreign keys can stand. */
    CREATION,
    /** It is about something whole, and done where it stands. */
    WHOLE,
    /** It changes a table in a way that SQLite has a statement for. */
    IN_PLACE,
    /** It changes a table in a way that takes a new table. */
    REBUILD;

    /** Each kind of operation has its part. */
    record Of(SqliteDialect dialect) implements Operation.Visitor<SqlitePart> {

        @Override
        public SqlitePart createSchema(CreateSchema op) {
            return WHOLE;
        }

        @Override
        public SqlitePart dropSchema(DropSchema op) {
            return WHOLE;
        }

        @Override
        public SqlitePart createEnumType(CreateEnumType op) {
            return NONE;
        }

        @Override
        public SqlitePart alterEnumType(AlterEnumType op) {
            return NONE;
        }

        @Override
        public SqlitePart dropEnumType(DropEnumType op) {
            return NONE;
        }

        @Override
        public SqlitePart createDomain(CreateDomain op) {
            return NONE;
        }

        @Override
        public SqlitePart alterDomain(AlterDomain op) {
            return NONE;
        }

        @Override
        public SqlitePart dropDomain(DropDomain op) {
            return NONE;
        }

        @Override
        public SqlitePart createCompositeType(CreateCompositeType op) {
            return WHOLE;
        }

        @Override
        public SqlitePart alterCompositeType(AlterCompositeType op) {
            return WHOLE;
        }

        @Override
        public SqlitePart renameAttribute(RenameAttribute op) {
            return WHOLE;
        }

        @Override
        public SqlitePart dropCompositeType(DropCompositeType op) {
            return WHOLE;
        }

        @Override
        public SqlitePart createSequence(CreateSequence op) {
            return WHOLE;
        }

        @Override
        public SqlitePart alterSequence(AlterSequence op) {
            return NONE;
        }

        @Override
        public SqlitePart dropSequence(DropSequence op) {
            return WHOLE;
        }

        @Override
        public SqlitePart createTable(CreateTable op) {
            return CREATION;
        }

        @Override
        public SqlitePart renameTable(RenameTable op) {
            return BORDER;
        }

        @Override
        public SqlitePart commentTable(CommentTable op) {
            return NONE;
        }

        @Override
        public SqlitePart dropTable(DropTable op) {
            return WHOLE;
        }

        @Override
        public SqlitePart addColumn(AddColumn op) {
            return new SqliteAddedColumn(op.column()).fitsInPlace() ? IN_PLACE : REBUILD;
        }

        @Override
        public SqlitePart alterColumn(AlterColumn op) {
            return op.from().identitySpec().equals(op.to().identitySpec())
                            && dialect.columnSql(op.from()).equals(dialect.columnSql(op.to()))
                    ? NONE
                    : REBUILD;
        }

        @Override
        public SqlitePart renameColumn(RenameColumn op) {
            return BORDER;
        }

        @Override
        public SqlitePart dropColumn(DropColumn op) {
            return REBUILD;
        }

        @Override
        public SqlitePart addPrimaryKey(AddPrimaryKey op) {
            return REBUILD;
        }

        @Override
        public SqlitePart dropPrimaryKey(DropPrimaryKey op) {
            return REBUILD;
        }

        @Override
        public SqlitePart addUnique(AddUnique op) {
            return REBUILD;
        }

        @Override
        public SqlitePart dropUnique(DropUnique op) {
            return REBUILD;
        }

        @Override
        public SqlitePart addCheck(AddCheck op) {
            return REBUILD;
        }

        @Override
        public SqlitePart alterCheck(AlterCheck op) {
            return dialect.checkSql(op.from()).equals(dialect.checkSql(op.to())) ? NONE : REBUILD;
        }

        @Override
        public SqlitePart dropCheck(DropCheck op) {
            return REBUILD;
        }

        @Override
        public SqlitePart addExclusion(AddExclusion op) {
            return WHOLE;
        }

        @Override
        public SqlitePart dropExclusion(DropExclusion op) {
            return WHOLE;
        }

        @Override
        public SqlitePart createIndex(CreateIndex op) {
            return IN_PLACE;
        }

        @Override
        public SqlitePart renameIndex(RenameIndex op) {
            return BORDER;
        }

        @Override
        public SqlitePart dropIndex(DropIndex op) {
            return IN_PLACE;
        }

        @Override
        public SqlitePart addForeignKey(AddForeignKey op) {
            return REBUILD;
        }

        @Override
        public SqlitePart alterForeignKey(AlterForeignKey op) {
            return dialect.foreignKeySql(op.from()).equals(dialect.foreignKeySql(op.to()))
                    ? NONE
                    : REBUILD;
        }

        @Override
        public SqlitePart dropForeignKey(DropForeignKey op) {
            return REBUILD;
        }

        @Override
        public SqlitePart alterTableOptions(AlterTableOptions op) {
            return dialect.tableTail(op.from()).equals(dialect.tableTail(op.to())) ? NONE : REBUILD;
        }

        @Override
        public SqlitePart createView(CreateView op) {
            return WHOLE;
        }

        @Override
        public SqlitePart replaceView(ReplaceView op) {
            return WHOLE;
        }

        @Override
        public SqlitePart dropView(DropView op) {
            return WHOLE;
        }

        @Override
        public SqlitePart commentConstraint(CommentConstraint op) {
            return NONE;
        }

        @Override
        public SqlitePart commentIndex(CommentIndex op) {
            return NONE;
        }

        @Override
        public SqlitePart renameConstraint(RenameConstraint op) {
            return REBUILD;
        }

        @Override
        public SqlitePart execute(Execute op) {
            return BORDER;
        }
    }
}

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
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.UniqueKey;
import java.util.List;
import java.util.Optional;

/**
 * What an operation is about: a table, a sequence, a type or a schema by its name, as it is called
 * before the operation, and of a table the columns, if it is about some.
 */
public record Subject(QualifiedName name, List<String> columns) {
    public Subject {
        columns = List.copyOf(columns);
    }

    /** What this operation is about; plain SQL may be about anything. */
    public static Optional<Subject> of(Operation operation) {
        return operation.accept(new Of());
    }

    private static final class Of implements Operation.Visitor<Optional<Subject>> {

        private static Optional<Subject> schema(String name) {
            return whole(QualifiedName.unqualified(name));
        }

        private static Optional<Subject> whole(QualifiedName name) {
            return part(name, List.of());
        }

        private static Optional<Subject> part(QualifiedName table, List<String> columns) {
            return Optional.of(new Subject(table, columns));
        }

        private static List<String> columns(Index index) {
            return index.parts().stream()
                    .filter(it -> it.kind() == IndexPart.Kind.COLUMN)
                    .map(IndexPart::text)
                    .toList();
        }

        @Override
        public Optional<Subject> createSchema(CreateSchema op) {
            return schema(op.name());
        }

        @Override
        public Optional<Subject> dropSchema(DropSchema op) {
            return schema(op.name());
        }

        @Override
        public Optional<Subject> createEnumType(CreateEnumType op) {
            return whole(op.type().name());
        }

        @Override
        public Optional<Subject> alterEnumType(AlterEnumType op) {
            return whole(op.from().name());
        }

        @Override
        public Optional<Subject> dropEnumType(DropEnumType op) {
            return whole(op.name());
        }

        @Override
        public Optional<Subject> createDomain(CreateDomain op) {
            return whole(op.domain().name());
        }

        @Override
        public Optional<Subject> alterDomain(AlterDomain op) {
            return whole(op.from().name());
        }

        @Override
        public Optional<Subject> dropDomain(DropDomain op) {
            return whole(op.name());
        }

        @Override
        public Optional<Subject> createCompositeType(CreateCompositeType op) {
            return whole(op.type().name());
        }

        @Override
        public Optional<Subject> alterCompositeType(AlterCompositeType op) {
            return whole(op.from().name());
        }

        @Override
        public Optional<Subject> renameAttribute(RenameAttribute op) {
            return whole(op.type());
        }

        @Override
        public Optional<Subject> dropCompositeType(DropCompositeType op) {
            return whole(op.name());
        }

        @Override
        public Optional<Subject> createSequence(CreateSequence op) {
            return whole(op.sequence().name());
        }

        @Override
        public Optional<Subject> alterSequence(AlterSequence op) {
            return whole(op.from().name());
        }

        @Override
        public Optional<Subject> dropSequence(DropSequence op) {
            return whole(op.name());
        }

        @Override
        public Optional<Subject> createTable(CreateTable op) {
            return whole(op.table().name());
        }

        @Override
        public Optional<Subject> renameTable(RenameTable op) {
            return whole(op.from());
        }

        @Override
        public Optional<Subject> commentTable(CommentTable op) {
            return whole(op.table());
        }

        @Override
        public Optional<Subject> dropTable(DropTable op) {
            return whole(op.name());
        }

        @Override
        public Optional<Subject> addColumn(AddColumn op) {
            return part(op.table(), List.of(op.column().name()));
        }

        @Override
        public Optional<Subject> alterColumn(AlterColumn op) {
            return part(op.table(), List.of(op.to().name()));
        }

        @Override
        public Optional<Subject> renameColumn(RenameColumn op) {
            return part(op.table(), List.of(op.from()));
        }

        @Override
        public Optional<Subject> dropColumn(DropColumn op) {
            return part(op.table(), List.of(op.name()));
        }

        @Override
        public Optional<Subject> addPrimaryKey(AddPrimaryKey op) {
            return part(op.table(), op.key().columns());
        }

        @Override
        public Optional<Subject> dropPrimaryKey(DropPrimaryKey op) {
            return part(op.table(), op.dropped().map(PrimaryKey::columns).orElse(List.of()));
        }

        @Override
        public Optional<Subject> addUnique(AddUnique op) {
            return part(op.table(), op.key().columns());
        }

        @Override
        public Optional<Subject> dropUnique(DropUnique op) {
            return part(op.table(), op.dropped().map(UniqueKey::columns).orElse(List.of()));
        }

        @Override
        public Optional<Subject> addCheck(AddCheck op) {
            return whole(op.table());
        }

        @Override
        public Optional<Subject> alterCheck(AlterCheck op) {
            return whole(op.table());
        }

        @Override
        public Optional<Subject> dropCheck(DropCheck op) {
            return whole(op.table());
        }

        @Override
        public Optional<Subject> addExclusion(AddExclusion op) {
            return whole(op.table());
        }

        @Override
        public Optional<Subject> dropExclusion(DropExclusion op) {
            return whole(op.table());
        }

        @Override
        public Optional<Subject> createIndex(CreateIndex op) {
            return part(op.table(), columns(op.index()));
        }

        @Override
        public Optional<Subject> renameIndex(RenameIndex op) {
            return whole(op.table());
        }

        @Override
        public Optional<Subject> dropIndex(DropIndex op) {
            return part(op.table(), op.dropped().map(Of::columns).orElse(List.of()));
        }

        @Override
        public Optional<Subject> addForeignKey(AddForeignKey op) {
            return part(op.table(), op.key().columns());
        }

        @Override
        public Optional<Subject> alterForeignKey(AlterForeignKey op) {
            return part(op.table(), op.to().columns());
        }

        @Override
        public Optional<Subject> commentConstraint(CommentConstraint op) {
            return whole(op.table());
        }

        @Override
        public Optional<Subject> commentIndex(CommentIndex op) {
            return whole(op.table());
        }

        @Override
        public Optional<Subject> renameConstraint(RenameConstraint op) {
            return whole(op.table());
        }

        @Override
        public Optional<Subject> dropForeignKey(DropForeignKey op) {
            return part(op.table(), op.dropped().map(ForeignKey::columns).orElse(List.of()));
        }

        @Override
        public Optional<Subject> alterTableOptions(AlterTableOptions op) {
            return whole(op.table());
        }

        @Override
        public Optional<Subject> createView(CreateView op) {
            return whole(op.view().name());
        }

        @Override
        public Optional<Subject> replaceView(ReplaceView op) {
            return whole(op.from().name());
        }

        @Override
        public Optional<Subject> dropView(DropView op) {
            return whole(op.name());
        }

        @Override
        public Optional<Subject> execute(Execute op) {
            return Optional.empty();
        }
    }
}

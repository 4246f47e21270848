package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Domain;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import dev.autogen.schema.UniqueKey;
import dev.autogen.schema.View;
import java.util.Optional;

/**
 * One change of a schema, as a value: found by a diff, written by hand, reversed or replayed alike.
 *
 * <p>An alteration holds the whole object {@code from} which and {@code to} which it goes. A drop
 * holds what it drops where that is known: a revision names it alone.
 */
public sealed interface Operation {

    /** Calls the method of the visitor that is for this kind of operation. */
    <R> R accept(Visitor<R> visitor);

    /**
     * The operation that undoes this one.
     *
     * @throws IrreversibleException if what it dropped is not known, or it is SQL with no way back
     */
    Operation reverse();

    /** The SQL of a person's own that it runs as it stands; absent where it is anything else. */
    default Optional<String> plainSql() {
        return Optional.empty();
    }

    /**
     * An operation that changes one table from the inside; to create, rename, comment and drop it
     * is not one.
     */
    sealed interface TableChange extends Operation {

        /** The table it changes. */
        QualifiedName table();
    }

    /**
     * Something to do for each kind of operation; a new kind does not compile until all know it.
     */
    interface Visitor<R> {
        R createSchema(CreateSchema op);

        R dropSchema(DropSchema op);

        R createEnumType(CreateEnumType op);

        R alterEnumType(AlterEnumType op);

        R dropEnumType(DropEnumType op);

        R createDomain(CreateDomain op);

        R alterDomain(AlterDomain op);

        R dropDomain(DropDomain op);

        R createCompositeType(CreateCompositeType op);

        R alterCompositeType(AlterCompositeType op);

        R renameAttribute(RenameAttribute op);

        R dropCompositeType(DropCompositeType op);

        R createSequence(CreateSequence op);

        R alterSequence(AlterSequence op);

        R dropSequence(DropSequence op);

        R createTable(CreateTable op);

        R renameTable(RenameTable op);

        R commentTable(CommentTable op);

        R alterTableOptions(AlterTableOptions op);

        R dropTable(DropTable op);

        R addColumn(AddColumn op);

        R alterColumn(AlterColumn op);

        R renameColumn(RenameColumn op);

        R dropColumn(DropColumn op);

        R addPrimaryKey(AddPrimaryKey op);

        R dropPrimaryKey(DropPrimaryKey op);

        R addUnique(AddUnique op);

        R dropUnique(DropUnique op);

        R addCheck(AddCheck op);

        R alterCheck(AlterCheck op);

        R dropCheck(DropCheck op);

        R addExclusion(AddExclusion op);

        R dropExclusion(DropExclusion op);

        R createIndex(CreateIndex op);

        R renameIndex(RenameIndex op);

        R dropIndex(DropIndex op);

        R addForeignKey(AddForeignKey op);

        R alterForeignKey(AlterForeignKey op);

        R dropForeignKey(DropForeignKey op);

        R createView(CreateView op);

        R replaceView(ReplaceView op);

        R dropView(DropView op);

        R renameConstraint(RenameConstraint op);

        R commentConstraint(CommentConstraint op);

        R commentIndex(CommentIndex op);

        R execute(Execute op);
    }

    /** That an operation cannot be undone. */
    final class IrreversibleException extends AutogenException {
        private static final long serialVersionUID = 1L;

        IrreversibleException(String message) {
            super(message);
        }
    }

    record CreateSchema(String name) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.createSchema(this);
        }

        @Override
        public Operation reverse() {
            return new DropSchema(name);
        }
    }

    record DropSchema(String name) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropSchema(this);
        }

        @Override
        public Operation reverse() {
            return new CreateSchema(name);
        }
    }

    record CreateEnumType(EnumType type) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.createEnumType(this);
        }

        @Override
        public Operation reverse() {
            return new DropEnumType(type.name(), Optional.of(type));
        }
    }

    record AlterEnumType(EnumType from, EnumType to) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.alterEnumType(this);
        }

        @Override
        public Operation reverse() {
            return new AlterEnumType(to, from);
        }
    }

    record DropEnumType(QualifiedName name, Optional<EnumType> dropped) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropEnumType(this);
        }

        @Override
        public Operation reverse() {
            return new CreateEnumType(known(dropped, "enum type", name));
        }
    }

    record CreateDomain(Domain domain) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.createDomain(this);
        }

        @Override
        public Operation reverse() {
            return new DropDomain(domain.name(), Optional.of(domain));
        }
    }

    /** Changes all of a domain but its name and the type that it is made of. */
    record AlterDomain(Domain from, Domain to) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.alterDomain(this);
        }

        @Override
        public Operation reverse() {
            return new AlterDomain(to, from);
        }
    }

    record DropDomain(QualifiedName name, Optional<Domain> dropped) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropDomain(this);
        }

        @Override
        public Operation reverse() {
            return new CreateDomain(known(dropped, "domain", name));
        }
    }

    record CreateCompositeType(CompositeType type) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.createCompositeType(this);
        }

        @Override
        public Operation reverse() {
            return new DropCompositeType(type.name(), Optional.of(type));
        }
    }

    /** Changes all of a composite type but its name; values keep the attributes that both have. */
    record AlterCompositeType(CompositeType from, CompositeType to) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.alterCompositeType(this);
        }

        @Override
        public Operation reverse() {
            return new AlterCompositeType(to, from);
        }
    }

    record RenameAttribute(QualifiedName type, String from, String to) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renameAttribute(this);
        }

        @Override
        public Operation reverse() {
            return new RenameAttribute(type, to, from);
        }
    }

    record DropCompositeType(QualifiedName name, Optional<CompositeType> dropped)
            implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropCompositeType(this);
        }

        @Override
        public Operation reverse() {
            return new CreateCompositeType(known(dropped, "composite type", name));
        }
    }

    record CreateSequence(Sequence sequence) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.createSequence(this);
        }

        @Override
        public Operation reverse() {
            return new DropSequence(sequence.name(), Optional.of(sequence));
        }
    }

    record AlterSequence(Sequence from, Sequence to) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.alterSequence(this);
        }

        @Override
        public Operation reverse() {
            return new AlterSequence(to, from);
        }
    }

    record DropSequence(QualifiedName name, Optional<Sequence> dropped) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropSequence(this);
        }

        @Override
        public Operation reverse() {
            return new CreateSequence(known(dropped, "sequence", name));
        }
    }

    /**
     * Creates a table with its keys, checks and indexes; its foreign keys are operations of their
     * own.
     */
    record CreateTable(Table table) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.createTable(this);
        }

        @Override
        public Operation reverse() {
            return new DropTable(table.name(), Optional.of(table));
        }
    }

    record RenameTable(QualifiedName from, QualifiedName to) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renameTable(this);
        }

        @Override
        public Operation reverse() {
            return new RenameTable(to, from);
        }
    }

    record CommentTable(QualifiedName table, Optional<String> from, Optional<String> to)
            implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.commentTable(this);
        }

        @Override
        public Operation reverse() {
            return new CommentTable(table, to, from);
        }
    }

    /** Changes what a table is beyond its columns and constraints. */
    record AlterTableOptions(QualifiedName table, TableOptions from, TableOptions to)
            implements TableChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.alterTableOptions(this);
        }

        @Override
        public Operation reverse() {
            return new AlterTableOptions(table, to, from);
        }
    }

    record DropTable(QualifiedName name, Optional<Table> dropped) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropTable(this);
        }

        @Override
        public Operation reverse() {
            return new CreateTable(known(dropped, "table", name));
        }
    }

    record AddColumn(QualifiedName table, Column column) implements TableChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addColumn(this);
        }

        @Override
        public Operation reverse() {
            return new DropColumn(table, column.name(), Optional.of(column));
        }
    }

    /**
     * Changes all of a column but its name: both ends have the same one.
     *
     * @param using the expression that makes a value of the new type of each one of the old; absent
     *     where the database is to turn one into the other by itself
     */
    record AlterColumn(QualifiedName table, Column from, Column to, Optional<String> using)
            implements TableChange {

        public AlterColumn(QualifiedName table, Column from, Column to) {
            this(table, from, to, Optional.empty());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.alterColumn(this);
        }

        @Override
        public Operation reverse() {
            return new AlterColumn(table, to, from);
        }
    }

    record RenameColumn(QualifiedName table, String from, String to) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renameColumn(this);
        }

        @Override
        public Operation reverse() {
            return new RenameColumn(table, to, from);
        }
    }

    record DropColumn(QualifiedName table, String name, Optional<Column> dropped)
            implements TableChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropColumn(this);
        }

        @Override
        public Operation reverse() {
            return new AddColumn(table, known(dropped, "column", table + "." + name));
        }
    }

    record AddPrimaryKey(QualifiedName table, PrimaryKey key) implements TableChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addPrimaryKey(this);
        }

        @Override
        public Operation reverse() {
            return new DropPrimaryKey(table, key.name(), Optional.of(key));
        }
    }

    record DropPrimaryKey(QualifiedName table, Optional<String> name, Optional<PrimaryKey> dropped)
            implements TableChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropPrimaryKey(this);
        }

        @Override
        public Operation reverse() {
            return new AddPrimaryKey(table, known(dropped, "primary key", nameOn(table, name)));
        }
    }

    record AddUnique(QualifiedName table, UniqueKey key) implements TableChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addUnique(this);
        }

        @Override
        public Operation reverse() {
            return new DropUnique(table, key.name(), Optional.of(key));
        }
    }

    record DropUnique(QualifiedName table, Optional<String> name, Optional<UniqueKey> dropped)
            implements TableChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropUnique(this);
        }

        @Override
        public Operation reverse() {
            return new AddUnique(table, known(dropped, "unique key", nameOn(table, name)));
        }
    }

    record AddCheck(QualifiedName table, Check check) implements TableChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addCheck(this);
        }

        @Override
        public Operation reverse() {
            return new DropCheck(table, check.name(), Optional.of(check));
        }
    }

    /**
     * Changes how far a check binds, or its comment; both ends have the same name and the same
     * expression.
     */
    record AlterCheck(QualifiedName table, Check from, Check to) implements TableChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.alterCheck(this);
        }

        @Override
        public Operation reverse() {
            return new AlterCheck(table, to, from);
        }
    }

    record DropCheck(QualifiedName table, Optional<String> name, Optional<Check> dropped)
            implements TableChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropCheck(this);
        }

        @Override
        public Operation reverse() {
            return new AddCheck(table, known(dropped, "check", nameOn(table, name)));
        }
    }

    record AddExclusion(QualifiedName table, Exclusion exclusion) implements TableChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addExclusion(this);
        }

        @Override
        public Operation reverse() {
            return new DropExclusion(table, exclusion.name(), Optional.of(exclusion));
        }
    }

    record DropExclusion(QualifiedName table, Optional<String> name, Optional<Exclusion> dropped)
            implements TableChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropExclusion(this);
        }

        @Override
        public Operation reverse() {
            return new AddExclusion(
                    table, known(dropped, "exclusion constraint", nameOn(table, name)));
        }
    }

    record CreateIndex(Index index) implements TableChange {
        @Override
        public QualifiedName table() {
            return index.table();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.createIndex(this);
        }

        @Override
        public Operation reverse() {
            return new DropIndex(index.table(), index.name(), Optional.of(index));
        }
    }

    record RenameIndex(QualifiedName table, String from, String to) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renameIndex(this);
        }

        @Override
        public Operation reverse() {
            return new RenameIndex(table, to, from);
        }
    }

    record DropIndex(QualifiedName table, Optional<String> name, Optional<Index> dropped)
            implements TableChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropIndex(this);
        }

        @Override
        public Operation reverse() {
            return new CreateIndex(known(dropped, "index", nameOn(table, name)));
        }
    }

    record AddForeignKey(ForeignKey key) implements TableChange {
        @Override
        public QualifiedName table() {
            return key.table();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addForeignKey(this);
        }

        @Override
        public Operation reverse() {
            return new DropForeignKey(key.table(), key.name(), Optional.of(key));
        }
    }

    /**
     * Changes when and how far a foreign key binds, or its comment; all else is the same at both
     * ends.
     */
    record AlterForeignKey(ForeignKey from, ForeignKey to) implements TableChange {
        @Override
        public QualifiedName table() {
            return from.table();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.alterForeignKey(this);
        }

        @Override
        public Operation reverse() {
            return new AlterForeignKey(to, from);
        }
    }

    record DropForeignKey(QualifiedName table, Optional<String> name, Optional<ForeignKey> dropped)
            implements TableChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropForeignKey(this);
        }

        @Override
        public Operation reverse() {
            return new AddForeignKey(known(dropped, "foreign key", nameOn(table, name)));
        }
    }

    record CreateView(View view) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.createView(this);
        }

        @Override
        public Operation reverse() {
            return new DropView(view.name(), view.kind(), Optional.of(view));
        }
    }

    /** Gives a view another query; both ends have the same name. */
    record ReplaceView(View from, View to) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.replaceView(this);
        }

        @Override
        public Operation reverse() {
            return new ReplaceView(to, from);
        }
    }

    record DropView(QualifiedName name, View.Kind kind, Optional<View> dropped)
            implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropView(this);
        }

        @Override
        public Operation reverse() {
            return new CreateView(known(dropped, "view", name));
        }
    }

    /** Gives a key, a check, an exclusion constraint or a foreign key another name. */
    record RenameConstraint(QualifiedName table, String from, String to) implements TableChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renameConstraint(this);
        }

        @Override
        public Operation reverse() {
            return new RenameConstraint(table, to, from);
        }
    }

    /**
     * Gives a key, a check, an exclusion constraint or a foreign key a comment, or takes it away.
     */
    record CommentConstraint(
            QualifiedName table, String name, Optional<String> from, Optional<String> to)
            implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.commentConstraint(this);
        }

        @Override
        public Operation reverse() {
            return new CommentConstraint(table, name, to, from);
        }
    }

    /** Gives an index a comment, or takes it away. */
    record CommentIndex(
            QualifiedName table, String name, Optional<String> from, Optional<String> to)
            implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.commentIndex(this);
        }

        @Override
        public Operation reverse() {
            return new CommentIndex(table, name, to, from);
        }
    }

    /** Runs SQL as it stands; {@code undo}, where there is one, is the SQL that takes it back. */
    record Execute(String sql, Optional<String> undo) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.execute(this);
        }

        @Override
        public Optional<String> plainSql() {
            return Optional.of(sql);
        }

        @Override
        public Operation reverse() {
            var back =
                    undo.orElseThrow(
                            () ->
                                    new IrreversibleException(
                                            "This SQL has no way back, write one by hand: " + sql));
            return new Execute(back, Optional.of(sql));
        }
    }

    private static String nameOn(QualifiedName table, Optional<String> name) {
        return name.map(it -> it + " ").orElse("") + "of " + table;
    }

    private static <T> T known(Optional<T> dropped, String kind, Object name) {
        return dropped.orElseThrow(
                () ->
                        new IrreversibleException(
                                "The drop of "
                                        + kind
                                        + " "
                                        + name
                                        + " cannot be reversed: what it was is not known. Create it"
                                        + " by hand."));
    }
}

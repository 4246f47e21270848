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
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import dev.autogen.schema.UniqueKey;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The verbs that a revision calls. Each records one {@link Operation}; nothing is run.
 *
 * <p>Tables, sequences and types are named by the text of a {@link QualifiedName}: {@code orders}
 * or {@code sales.orders}.
 */
public final class Operations {
    private final List<Operation> recorded = new ArrayList<>();
    private final Optional<Replay> replay;

    private Operations(Optional<Replay> replay) {
        this.replay = replay;
    }

    /** A recorder that does not know the schema: its drops hold names alone. */
    public static Operations recorder() {
        return new Operations(Optional.empty());
    }

    /**
     * A recorder that starts from a known schema: its drops hold what they drop, and a step that
     * the schema does not allow fails at once.
     */
    public static Operations recorder(SchemaModel before) {
        return new Operations(Optional.of(new Replay(before)));
    }

    /** What was recorded, in order. */
    public List<Operation> recorded() {
        return List.copyOf(recorded);
    }

    public void createSchema(String name) {
        record(new CreateSchema(name));
    }

    public void dropSchema(String name) {
        record(new DropSchema(name));
    }

    public void createEnumType(EnumType type) {
        record(new CreateEnumType(type));
    }

    /** Changes the labels of an enum type; follow with {@code from} and {@code to}. */
    public From<EnumType> alterEnumType() {
        return from -> to -> record(new AlterEnumType(from, to));
    }

    public void dropEnumType(String name) {
        record(new DropEnumType(QualifiedName.parse(name), Optional.empty()));
    }

    public void createDomain(Domain domain) {
        record(new CreateDomain(domain));
    }

    /**
     * Changes a domain; follow with {@code from} and {@code to}, both whole and of the same type.
     */
    public From<Domain> alterDomain() {
        return from -> to -> record(new AlterDomain(from, to));
    }

    public void dropDomain(String name) {
        record(new DropDomain(QualifiedName.parse(name), Optional.empty()));
    }

    public void createCompositeType(CompositeType type) {
        record(new CreateCompositeType(type));
    }

    /**
     * Changes a composite type; follow with {@code from} and {@code to}, both whole. Values keep
     * the attributes that both have.
     */
    public From<CompositeType> alterCompositeType() {
        return from -> to -> record(new AlterCompositeType(from, to));
    }

    /** Renames an attribute of a composite type. */
    public void renameAttribute(String type, String from, String to) {
        record(new RenameAttribute(QualifiedName.parse(type), from, to));
    }

    public void dropCompositeType(String name) {
        record(new DropCompositeType(QualifiedName.parse(name), Optional.empty()));
    }

    public void createSequence(Sequence sequence) {
        record(new CreateSequence(sequence));
    }

    /** Changes a sequence; follow with {@code from} and {@code to}, both whole. */
    public From<Sequence> alterSequence() {
        return from -> to -> record(new AlterSequence(from, to));
    }

    public void dropSequence(String name) {
        record(new DropSequence(QualifiedName.parse(name), Optional.empty()));
    }

    public void createTable(Table table) {
        record(new CreateTable(table));
    }

    public void renameTable(String from, String to) {
        record(new RenameTable(QualifiedName.parse(from), QualifiedName.parse(to)));
    }

    /**
     * Changes the comment of a table; follow with {@code from} and {@code to}, where an empty text
     * is no comment.
     */
    public From<String> commentTable(String table) {
        return from ->
                to -> record(new CommentTable(QualifiedName.parse(table), text(from), text(to)));
    }

    /** Changes the options of a table; follow with {@code from} and {@code to}, both whole. */
    public From<TableOptions> alterTableOptions(String table) {
        return from -> to -> record(new AlterTableOptions(QualifiedName.parse(table), from, to));
    }

    public void dropTable(String name) {
        record(new DropTable(QualifiedName.parse(name), Optional.empty()));
    }

    public void addColumn(String table, Column column) {
        record(new AddColumn(QualifiedName.parse(table), column));
    }

    /**
     * Changes a column; follow with {@code from} and {@code to}, both whole and of the same name.
     */
    public From<Column> alterColumn(String table) {
        return from -> to -> record(new AlterColumn(QualifiedName.parse(table), from, to));
    }

    /**
     * Changes a column whose values the database does not turn into the new type by itself: the SQL
     * expression makes the new value of the old row. Follow with {@code from} and {@code to}.
     */
    public From<Column> alterColumnUsing(String table, String expression) {
        return from ->
                to ->
                        record(
                                new AlterColumn(
                                        QualifiedName.parse(table),
                                        from,
                                        to,
                                        Optional.of(expression)));
    }

    public void renameColumn(String table, String from, String to) {
        record(new RenameColumn(QualifiedName.parse(table), from, to));
    }

    public void dropColumn(String table, String name) {
        record(new DropColumn(QualifiedName.parse(table), name, Optional.empty()));
    }

    public void addPrimaryKey(String table, PrimaryKey key) {
        record(new AddPrimaryKey(QualifiedName.parse(table), key));
    }

    public void dropPrimaryKey(String table, String name) {
        record(new DropPrimaryKey(QualifiedName.parse(table), Optional.of(name), Optional.empty()));
    }

    /** Drops a primary key that has no name. */
    public void dropPrimaryKey(String table) {
        record(new DropPrimaryKey(QualifiedName.parse(table), Optional.empty(), Optional.empty()));
    }

    public void addUnique(String table, UniqueKey key) {
        record(new AddUnique(QualifiedName.parse(table), key));
    }

    public void dropUnique(String table, String name) {
        record(new DropUnique(QualifiedName.parse(table), Optional.of(name), Optional.empty()));
    }

    /** Drops a unique key that has no name: the one that is equal to this. */
    public void dropUnique(String table, UniqueKey key) {
        record(new DropUnique(QualifiedName.parse(table), key.name(), Optional.of(key)));
    }

    public void addCheck(String table, Check check) {
        record(new AddCheck(QualifiedName.parse(table), check));
    }

    /**
     * Changes how far a check binds; follow with {@code from} and {@code to}, both whole and of the
     * same name and expression.
     */
    public From<Check> alterCheck(String table) {
        return from -> to -> record(new AlterCheck(QualifiedName.parse(table), from, to));
    }

    public void dropCheck(String table, String name) {
        record(new DropCheck(QualifiedName.parse(table), Optional.of(name), Optional.empty()));
    }

    /** Drops a check that has no name: the one that is equal to this. */
    public void dropCheck(String table, Check check) {
        record(new DropCheck(QualifiedName.parse(table), check.name(), Optional.of(check)));
    }

    public void addExclusion(String table, Exclusion exclusion) {
        record(new AddExclusion(QualifiedName.parse(table), exclusion));
    }

    public void dropExclusion(String table, String name) {
        record(new DropExclusion(QualifiedName.parse(table), Optional.of(name), Optional.empty()));
    }

    /** Drops an exclusion constraint that has no name: the one that is equal to this. */
    public void dropExclusion(String table, Exclusion exclusion) {
        record(
                new DropExclusion(
                        QualifiedName.parse(table), exclusion.name(), Optional.of(exclusion)));
    }

    public void createIndex(Index index) {
        record(new CreateIndex(index));
    }

    public void renameIndex(String table, String from, String to) {
        record(new RenameIndex(QualifiedName.parse(table), from, to));
    }

    public void dropIndex(String table, String name) {
        record(new DropIndex(QualifiedName.parse(table), Optional.of(name), Optional.empty()));
    }

    /** Drops an index that has no name: the one that is equal to this. */
    public void dropIndex(Index index) {
        record(new DropIndex(index.table(), index.name(), Optional.of(index)));
    }

    public void addForeignKey(ForeignKey key) {
        record(new AddForeignKey(key));
    }

    /**
     * Changes when and how far a foreign key binds; follow with {@code from} and {@code to}, both
     * whole and of the same name, ends and actions.
     */
    public From<ForeignKey> alterForeignKey() {
        return from -> to -> record(new AlterForeignKey(from, to));
    }

    public void dropForeignKey(String table, String name) {
        record(new DropForeignKey(QualifiedName.parse(table), Optional.of(name), Optional.empty()));
    }

    /** Drops a foreign key that has no name: the one that is equal to this. */
    public void dropForeignKey(ForeignKey key) {
        record(new DropForeignKey(key.table(), key.name(), Optional.of(key)));
    }

    public void createView(View view) {
        record(new CreateView(view));
    }

    /** Changes the query of a view; follow with {@code from} and {@code to}, both whole. */
    public From<View> replaceView() {
        return from -> to -> record(new ReplaceView(from, to));
    }

    public void dropView(String name) {
        record(new DropView(QualifiedName.parse(name), View.Kind.PLAIN, Optional.empty()));
    }

    public void dropMaterializedView(String name) {
        record(new DropView(QualifiedName.parse(name), View.Kind.MATERIALIZED, Optional.empty()));
    }

    /** Gives a key, a check, an exclusion constraint or a foreign key another name. */
    public void renameConstraint(String table, String from, String to) {
        record(new RenameConstraint(QualifiedName.parse(table), from, to));
    }

    /**
     * Gives a key, a check, an exclusion constraint or a foreign key another comment; follow with
     * {@code from} and {@code to}, where an empty text is no comment.
     */
    public From<String> commentConstraint(String table, String name) {
        return from ->
                to ->
                        record(
                                new CommentConstraint(
                                        QualifiedName.parse(table), name, text(from), text(to)));
    }

    /**
     * Gives an index another comment; follow with {@code from} and {@code to}, where an empty text
     * is no comment.
     */
    public From<String> commentIndex(String table, String name) {
        return from ->
                to ->
                        record(
                                new CommentIndex(
                                        QualifiedName.parse(table), name, text(from), text(to)));
    }

    /** Runs one SQL statement as it stands, in the words of the database that it is for. */
    public void execute(String sql) {
        record(new Execute(sql, Optional.empty()));
    }

    /** Runs one SQL statement as it stands; {@code undo} is the one that takes it back. */
    public void execute(String sql, String undo) {
        record(new Execute(sql, Optional.of(undo)));
    }

    /** What a thing was, before an alteration. */
    public interface From<T> {
        To<T> from(T from);
    }

    /** What a thing becomes by an alteration. */
    public interface To<T> {
        void to(T to);
    }

    private static Optional<String> text(String text) {
        return Optional.of(text).filter(it -> !it.isEmpty());
    }

    private void record(Operation operation) {
        recorded.add(replay.map(it -> it.complete(operation)).orElse(operation));
    }
}

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
import dev.autogen.operation.Operation.AlterForeignKey;
import dev.autogen.operation.Operation.AlterTableOptions;
import dev.autogen.operation.Operation.CreateIndex;
import dev.autogen.operation.Operation.CreateTable;
import dev.autogen.operation.Operation.CreateView;
import dev.autogen.operation.Operation.DropIndex;
import dev.autogen.operation.Operation.DropPrimaryKey;
import dev.autogen.operation.Operation.DropUnique;
import dev.autogen.operation.Operation.DropView;
import dev.autogen.operation.Operation.ReplaceView;
import dev.autogen.schema.Column;
import dev.autogen.schema.DataType;
import dev.autogen.schema.Index;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.TableOptions;
import dev.autogen.schema.UniqueKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** PostgreSQL 14 and later. */
public final class PostgresDialect extends PostgresTypeVerbs {
    private final List<Operation> together;

    public PostgresDialect() {
        this(List.of());
    }

    /** For operations that run in one transaction. */
    private PostgresDialect(List<Operation> together) {
        this.together = together;
    }

    @Override
    PostgresDialect postgres() {
        return this;
    }

    /** The operations that run in one transaction with one that is written. */
    List<Operation> together() {
        return together;
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public Optional<Unasked> unasked() {
        return Optional.of(new Unasked("14", Optional.of("public")));
    }

    @Override
    public String urlPrefix() {
        return "jdbc:postgresql:";
    }

    @Override
    public boolean speaks(String databaseProductName) {
        return databaseProductName.equals("PostgreSQL");
    }

    @Override
    public int nameLimit() {
        return PostgresNames.LIMIT;
    }

    @Override
    public boolean rewritesExpressions() {
        return true;
    }

    @Override
    public boolean converts(DataType from, DataType to) {
        return new PostgresConversion("it", from, to, typeSql(to)).known();
    }

    @Override
    public boolean transactionalDdl() {
        return true;
    }

    @Override
    public Optional<String> advice(String state, String message) {
        return PostgresAdvice.on(state, message);
    }

    @Override
    public String storedName(String unquoted) {
        return PostgresNames.folded(unquoted);
    }

    @Override
    TypeWords types() {
        return PostgresTypes.WORDS;
    }

    @Override
    protected String arraySql(DataType.Array type) {
        return typeSql(type.element()) + "[]";
    }

    @Override
    public Optional<String> waitNoLonger(Duration lockTimeout) {
        return Optional.of(PostgresLock.waitNoLonger(lockTimeout));
    }

    @Override
    public Optional<Lock> lock(String name) {
        return Optional.of(PostgresLock.of(name));
    }

    @Override
    public Optional<SessionNumber> sessionNumber() {
        return Optional.of(PostgresLock.SESSION);
    }

    @Override
    public SchemaModel normalise(SchemaModel schema) {
        return normalise(schema, schema);
    }

    @Override
    public SchemaModel normalise(SchemaModel schema, SchemaModel surroundings) {
        return new PostgresNormalForm(PostgresNames.cut(schema), surroundings).schema();
    }

    @Override
    public List<QualifiedName> sequencesIn(String expression) {
        return PostgresDraw.in(expression);
    }

    @Override
    protected String collationSql(String collation) {
        return quote(QualifiedName.parse(collation));
    }

    @Override
    protected String columnSql(Column column) {
        return PostgresSerial.is(column)
                ? PostgresSerial.columnSql(this, column)
                : super.columnSql(column);
    }

    @Override
    protected String notNullSql(Column column) {
        return PostgresNotNull.sql(this, column);
    }

    @Override
    public List<Statement> createTable(CreateTable op) {
        var creation = new PostgresTableCreation(this, op.table());
        return creation.complete(super.createTable(new CreateTable(creation.inOneStatement())));
    }

    @Override
    public List<Statement> addPrimaryKey(AddPrimaryKey op) {
        return both(super.addPrimaryKey(op), new PostgresMarks(this, op.table()).of(op.key()));
    }

    @Override
    public List<Statement> addUnique(AddUnique op) {
        return both(super.addUnique(op), new PostgresMarks(this, op.table()).of(op.key()));
    }

    @Override
    public List<Statement> addCheck(AddCheck op) {
        return both(super.addCheck(op), new PostgresMarks(this, op.table()).of(op.check()));
    }

    @Override
    public List<Statement> alterCheck(AlterCheck op) {
        return PostgresBinding.becomesValid(op.from().validity(), op.to().validity())
                ? new PostgresBinding(this, op.table()).alter(op)
                : super.alterCheck(op);
    }

    @Override
    public List<Statement> addExclusion(AddExclusion op) {
        return both(super.addExclusion(op), new PostgresMarks(this, op.table()).of(op.exclusion()));
    }

    @Override
    public List<Statement> createIndex(CreateIndex op) {
        return both(super.createIndex(op), new PostgresMarks(this, op.table()).of(op.index()));
    }

    @Override
    public List<Statement> addForeignKey(AddForeignKey op) {
        return both(super.addForeignKey(op), new PostgresMarks(this, op.table()).of(op.key()));
    }

    @Override
    public List<Statement> alterForeignKey(AlterForeignKey op) {
        return PostgresBinding.becomesValid(op.from().validity(), op.to().validity())
                ? new PostgresBinding(this, op.table()).alter(op)
                : super.alterForeignKey(op);
    }

    @Override
    public List<Statement> dropIndex(DropIndex op) {
        return new PostgresMarks(this, op.table())
                .lost(super.dropIndex(op), op.dropped().map(Index::storage));
    }

    @Override
    public List<Statement> dropUnique(DropUnique op) {
        return new PostgresMarks(this, op.table())
                .lost(super.dropUnique(op), op.dropped().map(UniqueKey::storage));
    }

    private static List<Statement> both(List<Statement> first, List<Statement> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    @Override
    public List<Statement> addColumn(AddColumn op) {
        var statements = new ArrayList<>(super.addColumn(op));
        statements.addAll(PostgresSerial.afterCreation(this, op.table(), op.column()));
        statements.addAll(new PostgresNotNull(this, op.table()).afterCreation(op.column()));
        return statements;
    }

    /**
     * A label that was just added cannot be used in the same transaction, unless its type is new.
     */
    @Override
    public List<Statement> statements(List<Operation> operations) {
        var dialect = new PostgresDialect(List.copyOf(operations));
        return operations.stream().flatMap(op -> op.accept(dialect).stream()).toList();
    }

    @Override
    protected String tableWord(TableOptions options) {
        return options.unlogged() ? "UNLOGGED TABLE" : "TABLE";
    }

    @Override
    protected String tableTail(TableOptions options) {
        return new PostgresTableOptions(this).tail(options);
    }

    @Override
    public List<Statement> alterTableOptions(AlterTableOptions op) {
        return new PostgresTableOptions(this).change(op);
    }

    /** What reads a plain view goes on doing so if its columns stay. */
    @Override
    public List<Statement> replaceView(ReplaceView op) {
        return new PostgresViews(this, together).replace(op);
    }

    @Override
    public List<Statement> createView(CreateView op) {
        return new PostgresViews(this, together).create(op);
    }

    @Override
    public List<Statement> dropView(DropView op) {
        return new PostgresViews(this, together).drop(op);
    }

    List<Statement> plainly(CreateView op) {
        return super.createView(op);
    }

    List<Statement> plainly(DropView op) {
        return super.dropView(op);
    }

    @Override
    public List<Statement> alterColumn(AlterColumn op) {
        return new PostgresColumnAlteration(this, op).statements();
    }

    @Override
    public List<Statement> dropPrimaryKey(DropPrimaryKey op) {
        return op.name().isPresent()
                ? new PostgresMarks(this, op.table())
                        .lost(super.dropPrimaryKey(op), op.dropped().map(PrimaryKey::storage))
                : new PostgresUnnamedKey(this, op.table()).drop();
    }
}

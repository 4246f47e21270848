package dev.autogen.dialect;

import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.AddColumn;
import dev.autogen.operation.Operation.AlterDomain;
import dev.autogen.operation.Operation.AlterEnumType;
import dev.autogen.operation.Operation.AlterSequence;
import dev.autogen.operation.Operation.CommentConstraint;
import dev.autogen.operation.Operation.CommentIndex;
import dev.autogen.operation.Operation.CommentTable;
import dev.autogen.operation.Operation.CreateDomain;
import dev.autogen.operation.Operation.CreateEnumType;
import dev.autogen.operation.Operation.CreateSchema;
import dev.autogen.operation.Operation.CreateSequence;
import dev.autogen.operation.Operation.CreateTable;
import dev.autogen.operation.Operation.CreateView;
import dev.autogen.operation.Operation.DropDomain;
import dev.autogen.operation.Operation.DropEnumType;
import dev.autogen.operation.Operation.DropExclusion;
import dev.autogen.operation.Operation.DropSchema;
import dev.autogen.operation.Operation.DropSequence;
import dev.autogen.operation.Operation.DropTable;
import dev.autogen.operation.Operation.Execute;
import dev.autogen.operation.Operation.RenameColumn;
import dev.autogen.operation.Operation.RenameIndex;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.DataType;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.NotNull;
import dev.autogen.schema.OnConflict;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.SqlObject;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import dev.autogen.schema.UniqueKey;
import dev.autogen.schema.Validity;
import dev.autogen.schema.View;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * SQLite 3.35 and later.
 *
 * <p>Its types are the words that Hibernate has for SQLite, since SQLite itself takes any. Where a
 * sequence is asked for, a table with one row stands in, as Hibernate does it. What {@code ALTER
 * TABLE} cannot do is a {@link SqliteRebuild}.
 */
public final class SqliteDialect extends StandardDialect {
    @Override
    public String name() {
        return "SQLite";
    }

    @Override
    public Optional<Unasked> unasked() {
        return Optional.of(new Unasked("3.45", Optional.empty()));
    }

    @Override
    public String urlPrefix() {
        return "jdbc:sqlite:";
    }

    @Override
    public boolean speaks(String databaseProductName) {
        return databaseProductName.equals("SQLite");
    }

    /** In ASCII alone, letters are the same in either case. */
    @Override
    public boolean sameName(String one, String other) {
        return PostgresNames.folded(one).equals(PostgresNames.folded(other));
    }

    /** SQLite has no limit; this one keeps names readable and portable. */
    @Override
    public int nameLimit() {
        return 63;
    }

    @Override
    public boolean transactionalDdl() {
        return true;
    }

    @Override
    TypeWords types() {
        return SqliteTypes.WORDS;
    }

    /** An array has no type of its own here. */
    @Override
    protected String arraySql(DataType.Array type) {
        return "blob";
    }

    /** An enum's labels are text here. */
    @Override
    protected String namedTypeSql(DataType.Named type) {
        return "varchar(255)";
    }

    @Override
    public SchemaModel normalise(SchemaModel schema) {
        return new SqliteNormalForm(this).of(schema);
    }

    @Override
    public SchemaModel normalise(SchemaModel schema, SchemaModel surroundings) {
        return new SqliteDecimals(surroundings).in(normalise(schema));
    }

    /**
     * The rebuild of a table must not delete the rows that refer to it, and this cannot be changed
     * inside a transaction.
     */
    @Override
    public List<SessionSetting> session(Duration lockTimeout) {
        return List.of(
                setting("foreign_keys", "0"),
                setting("busy_timeout", String.valueOf(lockTimeout.toMillis())),
                setting("legacy_alter_table", "0"));
    }

    private static SessionSetting setting(String pragma, String value) {
        return new SessionSetting("PRAGMA " + pragma, "PRAGMA " + pragma + " = ", value);
    }

    @Override
    protected String collationSql(String collation) {
        return quote(collation);
    }

    @Override
    protected String columnSql(Column column) {
        return quote(column.name())
                + " "
                + (column.identitySpec().isPresent() ? "integer" : typeSql(column.type()))
                + notNullSql(column)
                + column.defaultValue()
                        .map(it -> " DEFAULT " + SqliteGroups.inDefault(it))
                        .orElse("")
                + column.collation().map(it -> " COLLATE " + collationSql(it)).orElse("")
                + column.generated().map(this::generatedSql).orElse("");
    }

    @Override
    protected String notNullSql(Column column) {
        var answer = column.notNullRule().map(NotNull::onConflict).orElse(OnConflict.ABORT);
        return column.nullable() || isLoose(column) ? "" : " NOT NULL" + conflictSql(answer);
    }

    /** Whether it may be null all the same, as only a column of a primary key can. */
    static boolean isLoose(Column column) {
        return column.notNullRule()
                .filter(it -> it.validity() == Validity.NOT_ENFORCED)
                .isPresent();
    }

    private static String conflictSql(OnConflict answer) {
        return answer == OnConflict.ABORT ? "" : " ON CONFLICT " + answer;
    }

    /** The key of an {@code AUTOINCREMENT} column has to stand inside the column. */
    @Override
    protected String createTableSql(Table table) {
        boolean counted =
                table.primaryKey().isPresent()
                        && table.columns().stream().anyMatch(SqliteCounting::isCounted);
        var plain = super.createTableSql(table);
        return counted ? SqliteCounting.counted(SqliteTableText.parse(plain)).sql() : plain;
    }

    @Override
    protected String primaryKeySql(PrimaryKey key) {
        return super.primaryKeySql(SqliteNormalForm.primaryKey(key))
                + conflictSql(key.onConflict());
    }

    @Override
    protected String uniqueSql(UniqueKey key) {
        return super.uniqueSql(SqliteNormalForm.unique(key)) + conflictSql(key.onConflict());
    }

    @Override
    protected String checkSql(Check check) {
        return super.checkSql(SqliteNormalForm.check(check));
    }

    @Override
    protected String foreignKeySql(ForeignKey key) {
        return super.foreignKeySql(SqliteNormalForm.foreignKey(key));
    }

    @Override
    protected String exclusionSql(Exclusion exclusion) {
        throw unsupported("exclusion constraints", exclusion.name().orElse("one without a name"));
    }

    @Override
    public List<Statement> dropExclusion(DropExclusion op) {
        throw unsupported("exclusion constraints", op.name().orElse("one without a name"));
    }

    @Override
    public List<Statement> renameIndex(RenameIndex op) {
        return new SqliteIndexRename(this, op).statements();
    }

    /**
     * Changes of one table that need a rebuild are done in one, and the foreign keys of a new table
     * stand in it.
     */
    @Override
    public List<Statement> statements(List<Operation> operations) {
        return new SqlitePlan(this).statements(operations);
    }

    @Override
    public List<Statement> createSchema(CreateSchema op) {
        throw unsupported("schemas", op.name());
    }

    @Override
    public List<Statement> dropSchema(DropSchema op) {
        throw unsupported("schemas", op.name());
    }

    @Override
    public List<Statement> createSequence(CreateSequence op) {
        return createTable(new CreateTable(SqliteNormalForm.table(op.sequence())));
    }

    @Override
    public List<Statement> alterSequence(AlterSequence op) {
        return List.of();
    }

    @Override
    public List<Statement> dropSequence(DropSequence op) {
        return dropTable(new DropTable(op.name(), Optional.empty()));
    }

    /** The labels of an enum type are text, and no type is needed. */
    @Override
    public List<Statement> createEnumType(CreateEnumType op) {
        return List.of();
    }

    @Override
    public List<Statement> alterEnumType(AlterEnumType op) {
        return List.of();
    }

    @Override
    public List<Statement> dropEnumType(DropEnumType op) {
        return List.of();
    }

    /** The values of a domain are those of its type, and no domain is needed. */
    @Override
    public List<Statement> createDomain(CreateDomain op) {
        return List.of();
    }

    @Override
    public List<Statement> alterDomain(AlterDomain op) {
        return List.of();
    }

    @Override
    public List<Statement> dropDomain(DropDomain op) {
        return List.of();
    }

    /**
     * SQLite puts the new name in quotes wherever the table mentions it if it is in quotes here,
     * and checks and indexes would no longer read as they were written.
     */
    @Override
    public List<Statement> renameColumn(RenameColumn op) {
        var to = SqliteWords.isPlain(op.to()) ? op.to() : quote(op.to());
        return alter(op.table(), "RENAME COLUMN " + quote(op.from()) + " TO " + to);
    }

    /** SQLite keeps no comments. */
    @Override
    public List<Statement> commentTable(CommentTable op) {
        return List.of();
    }

    @Override
    public List<Statement> commentConstraint(CommentConstraint op) {
        return List.of();
    }

    @Override
    public List<Statement> commentIndex(CommentIndex op) {
        return List.of();
    }

    @Override
    protected String tableTail(TableOptions options) {
        var words = new ArrayList<String>();
        if (options.strict()) {
            words.add("STRICT");
        }
        if (options.withoutRowid()) {
            words.add("WITHOUT ROWID");
        }
        return words.isEmpty() ? "" : " " + String.join(", ", words);
    }

    /** SQLite keeps no rows of a view, and knows no options of one. */
    @Override
    protected String createViewSql(View view) {
        return super.createViewSql(SqliteNormalForm.view(view));
    }

    @Override
    protected String viewWord(View.Kind kind) {
        return "VIEW";
    }

    @Override
    public List<Statement> createView(CreateView op) {
        return super.createView(new CreateView(SqliteNormalForm.view(op.view())));
    }

    @Override
    public List<Statement> createTable(CreateTable op) {
        return super.createTable(
                new CreateTable(
                        op.table()
                                .withComment(Optional.empty())
                                .mapColumns(it -> it.withComment(Optional.empty()))));
    }

    @Override
    public List<Statement> addColumn(AddColumn op) {
        return super.addColumn(
                new AddColumn(op.table(), op.column().withComment(Optional.empty())));
    }

    @Override
    protected String createIndexSql(Index index) {
        return super.createIndexSql(SqliteNormalForm.index(index));
    }

    /** A constraint clause as the table's text takes it. */
    SqliteTableText.ConstraintText constraintText(String clause) {
        return new SqliteTableParser(clause).constraint(List.of());
    }

    SqliteTableText.ColumnText columnText(Column column) {
        return new SqliteTableParser(columnSql(column)).column();
    }

    @Override
    public List<Statement> execute(Execute op) {
        return new SqliteStatements(op.sql()).all().stream().map(Statement::sql).toList();
    }

    @Override
    public boolean has(SqlObject.Kind kind) {
        return switch (kind) {
            case TABLE, INDEX, VIEW, TRIGGER -> true;
            case FUNCTION,
                    PROCEDURE,
                    AGGREGATE,
                    OPERATOR,
                    CAST,
                    COLLATION,
                    TYPE,
                    DOMAIN,
                    EXTENSION,
                    SEQUENCE,
                    MATERIALIZED_VIEW,
                    RULE,
                    POLICY ->
                    false;
        };
    }
}

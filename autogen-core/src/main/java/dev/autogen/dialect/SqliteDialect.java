package dev.autogen.dialect;

import static dev.autogen.dialect.Statement.sql;

import dev.autogen.AutogenException;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.AddColumn;
import dev.autogen.operation.Operation.AlterDomain;
import dev.autogen.operation.Operation.AlterEnumType;
import dev.autogen.operation.Operation.AlterSequence;
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
import dev.autogen.operation.Operation.RenameColumn;
import dev.autogen.operation.Operation.RenameIndex;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.DataType;
import dev.autogen.schema.DataType.Kind;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Index;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import dev.autogen.schema.UniqueKey;
import dev.autogen.schema.View;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * SQLite 3.35 and later.
 *
 * <p>Its types are the words that Hibernate has for SQLite, since SQLite itself takes any. Where a
 * sequence is asked for, a table with one row stands in, as Hibernate does it. What {@code ALTER
 * TABLE} cannot do is a {@link SqliteRebuild}.
 */
public final class SqliteDialect extends StandardDialect {
    private static final TypeWords TYPES =
            new TypeWords()
                    .with(Kind.BOOLEAN, "boolean", "bool")
                    .with(Kind.TINYINT, "tinyint")
                    .with(Kind.SMALLINT, "smallint", "int2")
                    .with(Kind.INTEGER, "integer", "int")
                    .with(Kind.BIGINT, "bigint", "int8")
                    .with(Kind.DECIMAL, "numeric()", "decimal")
                    .with(Kind.REAL, "float", "real")
                    .with(Kind.DOUBLE, "float", "double", "double precision")
                    .with(Kind.CHAR, "char()", "character")
                    .with(Kind.VARCHAR, "varchar()", "character varying")
                    .with(Kind.NCHAR, "nchar()")
                    .with(Kind.NVARCHAR, "nvarchar()")
                    .with(Kind.TEXT, "text")
                    .with(Kind.CLOB, "clob")
                    .with(Kind.BIT, "bit()")
                    .with(Kind.VARBIT, "varbit()")
                    .with(Kind.UUID, "blob", "uuid")
                    .with(Kind.BINARY, "blob", "binary")
                    .with(Kind.VARBINARY, "blob", "varbinary")
                    .with(Kind.BLOB, "blob")
                    .with(Kind.DATE, "date")
                    .with(Kind.TIME, "time", "time without time zone")
                    .with(Kind.TIME_TZ, "time", "time with time zone")
                    .with(Kind.TIMESTAMP, "timestamp", "timestamp without time zone", "datetime")
                    .with(Kind.TIMESTAMP_TZ, "timestamp", "timestamp with time zone")
                    .with(Kind.INTERVAL, "interval()")
                    .with(Kind.JSON, "json")
                    .with(Kind.JSONB, "jsonb")
                    .with(Kind.XML, "xml")
                    .with(Kind.INET, "inet");

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

    @Override
    public boolean readsAlike(String one, String other) {
        return SqliteSpelling.same(one, other);
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
        return TYPES;
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
                + (column.nullable() ? "" : " NOT NULL")
                + column.defaultValue().map(it -> " DEFAULT " + defaultSql(it)).orElse("")
                + column.collation().map(it -> " COLLATE " + collationSql(it)).orElse("")
                + column.generated().map(this::generatedSql).orElse("");
    }

    /** The type of a strict table in which values of a type are kept, after these words for it. */
    DataType strictType(String words) {
        if (words.equals("any")) {
            return DataType.other("any");
        } else if (words.matches(".*(int|bool|bit).*")) {
            return DataType.integer();
        } else if (words.contains("blob")) {
            return DataType.blob();
        }
        // "float", which is this dialect's word, is none of a strict table.
        return words.matches(".*(real|floa|doub|numeric|decimal).*")
                ? DataType.other("real")
                : DataType.text();
    }

    /** Anything but a literal has to stand in parentheses. */
    private static String defaultSql(String expression) {
        boolean literal =
                expression.matches(
                        "(?is)[+-]?[0-9.]+(e[+-]?[0-9]+)?|'([^']|'')*'|x'[0-9a-f]*'|null|true|false|current_(date|time|timestamp)");
        return literal || isGroup(expression) ? expression : "(" + expression + ")";
    }

    /** The expression without parentheses that hold it as a whole; they say nothing. */
    static String ungrouped(String expression) {
        var inner = expression.strip();
        while (isGroup(inner)) {
            inner = inner.substring(1, inner.length() - 1).strip();
        }
        return inner;
    }

    private static boolean isGroup(String expression) {
        var tokens = new SqlTokens(expression);
        if (!tokens.peek().equals("(")) {
            return false;
        }
        tokens.takeGroup();
        return tokens.atEnd();
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
        return super.primaryKeySql(SqliteNormalForm.primaryKey(key));
    }

    @Override
    protected String uniqueSql(UniqueKey key) {
        return super.uniqueSql(SqliteNormalForm.unique(key));
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

    /** What the index was made with, under the new name. */
    @Override
    public List<Statement> renameIndex(RenameIndex op) {
        return List.of(
                new Statement.Ask(
                        "SELECT sql FROM sqlite_schema WHERE type = 'index' AND lower(name) = lower("
                                + literal(op.from())
                                + ")",
                        rows ->
                                renamed(
                                        op,
                                        rows.stream()
                                                .flatMap(it -> it.get(0).stream())
                                                .findFirst()),
                        schema ->
                                renamed(
                                        op,
                                        schema.findTable(op.table()).stream()
                                                .flatMap(it -> it.indexes().stream())
                                                .filter(
                                                        it ->
                                                                it.name()
                                                                        .filter(op.from()::equals)
                                                                        .isPresent())
                                                .map(this::createIndexSql)
                                                .findFirst())));
    }

    private List<Statement> renamed(RenameIndex op, Optional<String> before) {
        var tokens =
                new SqlTokens(
                        before.orElseThrow(
                                () ->
                                        new AutogenException(
                                                "Table "
                                                        + op.table()
                                                        + " has no index "
                                                        + op.from()
                                                        + " to rename.")));
        tokens.expect("create");
        var unique = tokens.take("unique") ? "UNIQUE " : "";
        tokens.expect("index");
        tokens.take("if", "not", "exists");
        tokens.takeName();
        if (tokens.take(".")) {
            tokens.takeName();
        }
        return List.of(
                sql("DROP INDEX " + quote(op.from())),
                sql("CREATE " + unique + "INDEX " + quote(op.to()) + " " + tokens.rest().strip()));
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

    /** SQLite keeps no comments. */
    /**
     * SQLite puts the new name in quotes wherever the table mentions it if it is in quotes here,
     * and checks and indexes would no longer read as they were written.
     */
    @Override
    public List<Statement> renameColumn(RenameColumn op) {
        var to = SqliteWords.isPlain(op.to()) ? op.to() : quote(op.to());
        return alter(op.table(), "RENAME COLUMN " + quote(op.from()) + " TO " + to);
    }

    @Override
    public List<Statement> commentTable(CommentTable op) {
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

    /** {@code ADD COLUMN} takes only what needs no look at the rows. */
    static boolean canAddInPlace(Column column) {
        boolean constant =
                column.defaultValue()
                        .map(it -> defaultSql(it).equals(it) && !it.startsWith("("))
                        .orElse(true);
        boolean clock =
                column.defaultValue()
                        .filter(it -> it.toLowerCase(Locale.ROOT).startsWith("current_"))
                        .isPresent();
        boolean nullDefault =
                column.defaultValue().filter(it -> !it.equalsIgnoreCase("null")).isEmpty();
        boolean stored =
                column.generated()
                        .filter(it -> it.storage() == Generated.Storage.STORED)
                        .isPresent();
        return constant
                && !clock
                && !stored
                && (column.nullable() || !nullDefault)
                && column.identitySpec().isEmpty();
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

    static Statement pragma(String setting) {
        return sql("PRAGMA " + setting);
    }
}

package dev.autogen.dialect;

import static dev.autogen.dialect.Statement.sql;

import dev.autogen.AutogenException;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.AddCheck;
import dev.autogen.operation.Operation.AddColumn;
import dev.autogen.operation.Operation.AddForeignKey;
import dev.autogen.operation.Operation.AddPrimaryKey;
import dev.autogen.operation.Operation.AddUnique;
import dev.autogen.operation.Operation.AlterColumn;
import dev.autogen.operation.Operation.AlterEnumType;
import dev.autogen.operation.Operation.AlterSequence;
import dev.autogen.operation.Operation.CommentTable;
import dev.autogen.operation.Operation.CreateEnumType;
import dev.autogen.operation.Operation.CreateIndex;
import dev.autogen.operation.Operation.CreateSchema;
import dev.autogen.operation.Operation.CreateSequence;
import dev.autogen.operation.Operation.CreateTable;
import dev.autogen.operation.Operation.DropCheck;
import dev.autogen.operation.Operation.DropColumn;
import dev.autogen.operation.Operation.DropEnumType;
import dev.autogen.operation.Operation.DropForeignKey;
import dev.autogen.operation.Operation.DropIndex;
import dev.autogen.operation.Operation.DropPrimaryKey;
import dev.autogen.operation.Operation.DropSchema;
import dev.autogen.operation.Operation.DropSequence;
import dev.autogen.operation.Operation.DropTable;
import dev.autogen.operation.Operation.DropUnique;
import dev.autogen.operation.Operation.Execute;
import dev.autogen.operation.Operation.RenameColumn;
import dev.autogen.operation.Operation.RenameTable;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.DataType;
import dev.autogen.schema.DataType.Kind;
import dev.autogen.schema.Deferral;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Standard SQL: what a database gets that nobody described, and what the others say where they do
 * not disagree.
 *
 * <p>Each verb of a revision is a method of the same name.
 */
public class StandardDialect implements Dialect, Operation.Visitor<List<Statement>> {
    private static final TypeWords TYPES =
            new TypeWords()
                    .with(Kind.BOOLEAN, "boolean", "bool")
                    .with(Kind.TINYINT, "tinyint")
                    .with(Kind.SMALLINT, "smallint")
                    .with(Kind.INTEGER, "integer", "int")
                    .with(Kind.BIGINT, "bigint")
                    .with(Kind.DECIMAL, "numeric()", "decimal", "dec")
                    .with(Kind.REAL, "real")
                    .with(Kind.DOUBLE, "double precision", "double", "float")
                    .with(Kind.CHAR, "char()", "character")
                    .with(Kind.VARCHAR, "varchar()", "character varying", "char varying")
                    .with(Kind.NCHAR, "nchar()", "national character", "national char")
                    .with(
                            Kind.NVARCHAR,
                            "nvarchar()",
                            "national character varying",
                            "national char varying")
                    .with(Kind.TEXT, "text")
                    .with(Kind.CLOB, "clob()", "character large object")
                    .with(Kind.BIT, "bit()")
                    .with(Kind.VARBIT, "bit varying()", "varbit")
                    .with(Kind.BINARY, "binary()")
                    .with(Kind.VARBINARY, "varbinary()", "binary varying")
                    .with(Kind.BLOB, "blob()", "binary large object")
                    .with(Kind.DATE, "date")
                    .with(Kind.TIME, "time()", "time without time zone")
                    .with(Kind.TIME_TZ, "time() with time zone")
                    .with(Kind.TIMESTAMP, "timestamp()", "timestamp without time zone")
                    .with(Kind.TIMESTAMP_TZ, "timestamp() with time zone")
                    .with(Kind.INTERVAL, "interval()")
                    .with(Kind.UUID, "uuid")
                    .with(Kind.JSON, "json")
                    .with(Kind.JSONB, "jsonb")
                    .with(Kind.XML, "xml")
                    .with(Kind.INET, "inet");

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
    public String quote(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    protected String quote(List<String> identifiers) {
        return identifiers.stream().map(this::quote).collect(Collectors.joining(", "));
    }

    /** A text as an SQL literal. */
    protected static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    @Override
    public DataType parseType(String typeText) {
        return types().parse(typeText);
    }

    /** The words that this database has for types. */
    TypeWords types() {
        return TYPES;
    }

    @Override
    public final String typeSql(DataType type) {
        return type.accept(
                new DataType.Visitor<>() {
                    @Override
                    public String standard(DataType.Standard type) {
                        return types().write(type);
                    }

                    @Override
                    public String array(DataType.Array type) {
                        return arraySql(type);
                    }

                    @Override
                    public String named(DataType.Named type) {
                        return namedTypeSql(type);
                    }

                    @Override
                    public String other(DataType.Other type) {
                        return type.sql();
                    }
                });
    }

    protected String arraySql(DataType.Array type) {
        return typeSql(type.element()) + " array";
    }

    protected String namedTypeSql(DataType.Named type) {
        return quote(type.name());
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

    /** The options of a sequence, each with a space before it. */
    protected static String sequenceOptions(SequenceOptions options) {
        return options.start().map(it -> " START WITH " + it).orElse("")
                + options.increment().map(it -> " INCREMENT BY " + it).orElse("")
                + options.minValue().map(it -> " MINVALUE " + it).orElse("")
                + options.maxValue().map(it -> " MAXVALUE " + it).orElse("")
                + options.cache().map(it -> " CACHE " + it).orElse("")
                + (options.cycle() ? " CYCLE" : "");
    }

    @Override
    public List<Statement> createTable(CreateTable op) {
        var table = op.table();
        var statements = new ArrayList<Statement>();
        statements.add(sql(createTableSql(table)));
        table.indexes().forEach(index -> statements.addAll(createIndex(new CreateIndex(index))));
        statements.addAll(comments(table));
        table.seeds().forEach(seed -> statements.add(sql(seed)));
        return statements;
    }

    /** One line for each column and each constraint. */
    protected String createTableSql(Table table) {
        var lines = new ArrayList<String>();
        table.columns().forEach(column -> lines.add(columnSql(column)));
        table.primaryKey().ifPresent(key -> lines.add(primaryKeySql(key)));
        table.uniqueKeys().forEach(key -> lines.add(uniqueSql(key)));
        table.checks().forEach(check -> lines.add(checkSql(check)));
        table.foreignKeys().forEach(key -> lines.add(foreignKeySql(key)));
        return "CREATE TABLE "
                + quote(table.name())
                + lines.stream().collect(Collectors.joining(",\n    ", " (\n    ", "\n)"));
    }

    private List<Statement> comments(Table table) {
        var statements = new ArrayList<Statement>();
        table.comment()
                .ifPresent(
                        it ->
                                statements.addAll(
                                        commentTable(
                                                new CommentTable(
                                                        table.name(),
                                                        Optional.empty(),
                                                        table.comment()))));
        for (Column column : table.columns()) {
            column.comment().ifPresent(it -> statements.add(commentColumn(table.name(), column)));
        }
        return statements;
    }

    /** What stands for a column inside {@code CREATE TABLE} and {@code ADD COLUMN}. */
    protected String columnSql(Column column) {
        return quote(column.name())
                + " "
                + typeSql(column.type())
                + column.collation().map(it -> " COLLATE " + collationSql(it)).orElse("")
                + column.defaultValue().map(it -> " DEFAULT " + it).orElse("")
                + column.identitySpec().map(this::identitySql).orElse("")
                + column.generated().map(this::generatedSql).orElse("")
                + (column.nullable() ? "" : " NOT NULL");
    }

    /** A collation's name as SQL needs it. */
    protected String collationSql(String collation) {
        return quote(collation);
    }

    protected String identitySql(Identity identity) {
        var options = sequenceOptions(identity.options());
        return " GENERATED "
                + (identity.mode() == Identity.Mode.ALWAYS ? "ALWAYS" : "BY DEFAULT")
                + " AS IDENTITY"
                + (options.isEmpty() ? "" : " (" + options.strip() + ")");
    }

    protected String generatedSql(Generated generated) {
        return " GENERATED ALWAYS AS (" + generated.expression() + ") " + generated.storage();
    }

    /** A constraint's name clause, with a space after it, or nothing. */
    protected String named(Optional<String> name) {
        return name.map(it -> "CONSTRAINT " + quote(it) + " ").orElse("");
    }

    protected String primaryKeySql(PrimaryKey key) {
        return named(key.name()) + "PRIMARY KEY (" + quote(key.columns()) + ")";
    }

    protected String uniqueSql(UniqueKey key) {
        return named(key.name())
                + "UNIQUE "
                + (key.nullsNotDistinct() ? "NULLS NOT DISTINCT " : "")
                + "("
                + quote(key.columns())
                + ")"
                + deferralSql(key.deferral());
    }

    protected String checkSql(Check check) {
        return named(check.name()) + "CHECK (" + check.expression() + ")";
    }

    protected String foreignKeySql(ForeignKey key) {
        return named(key.name())
                + "FOREIGN KEY ("
                + quote(key.columns())
                + ") REFERENCES "
                + quote(key.referencedTable())
                + " ("
                + quote(key.referencedColumns())
                + ")"
                + actionSql(" ON DELETE ", key.onDelete())
                + actionSql(" ON UPDATE ", key.onUpdate())
                + deferralSql(key.deferral());
    }

    private static String actionSql(String event, ForeignKey.Action action) {
        return action == ForeignKey.Action.NO_ACTION ? "" : event + action.name().replace('_', ' ');
    }

    private static String deferralSql(Deferral deferral) {
        return switch (deferral) {
            case NOT_DEFERRABLE -> "";
            case DEFERRABLE -> " DEFERRABLE";
            case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
        };
    }

    @Override
    public List<Statement> renameTable(RenameTable op) {
        return alter(op.from(), "RENAME TO " + quote(op.to().name()));
    }

    @Override
    public List<Statement> commentTable(CommentTable op) {
        return one(
                "COMMENT ON TABLE "
                        + quote(op.table())
                        + " IS "
                        + op.to().map(StandardDialect::literal).orElse("NULL"));
    }

    /** The statement that gives a column its comment, or takes it away. */
    protected Statement commentColumn(QualifiedName table, Column column) {
        var text = column.comment().map(StandardDialect::literal).orElse("NULL");
        return sql(
                "COMMENT ON COLUMN " + quote(table) + "." + quote(column.name()) + " IS " + text);
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
    public List<Statement> dropCheck(DropCheck op) {
        return dropConstraint(op.table(), op.name(), "check");
    }

    @Override
    public List<Statement> createIndex(CreateIndex op) {
        return one(createIndexSql(op.index()));
    }

    protected String createIndexSql(Index index) {
        return "CREATE "
                + (index.isUnique() ? "UNIQUE " : "")
                + "INDEX "
                + index.name().map(it -> quote(it) + " ").orElse("")
                + "ON "
                + quote(index.table())
                + index.method().map(it -> " USING " + it).orElse("")
                + index.parts().stream()
                        .map(this::partSql)
                        .collect(Collectors.joining(", ", " (", ")"))
                + (index.included().isEmpty() ? "" : " INCLUDE (" + quote(index.included()) + ")")
                + (index.nullsNotDistinct() ? " NULLS NOT DISTINCT" : "")
                + index.predicate().map(it -> " WHERE " + it).orElse("");
    }

    private String partSql(IndexPart part) {
        return (part.kind() == IndexPart.Kind.COLUMN ? quote(part.text()) : "(" + part.text() + ")")
                + part.collation().map(it -> " COLLATE " + collationSql(it)).orElse("")
                + part.operatorClass().map(it -> " " + it).orElse("")
                + (part.direction() == IndexPart.Direction.DESCENDING ? " DESC" : "")
                + (part.nulls() == IndexPart.Nulls.USUAL ? "" : " NULLS " + part.nulls());
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
    public List<Statement> dropForeignKey(DropForeignKey op) {
        return dropConstraint(op.table(), op.name(), "foreign key");
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

    private AutogenException unnamed(String kind, QualifiedName table) {
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

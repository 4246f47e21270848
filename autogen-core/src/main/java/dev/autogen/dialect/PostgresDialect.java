package dev.autogen.dialect;

import static dev.autogen.dialect.Statement.sql;

import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.AddCheck;
import dev.autogen.operation.Operation.AddColumn;
import dev.autogen.operation.Operation.AddExclusion;
import dev.autogen.operation.Operation.AddForeignKey;
import dev.autogen.operation.Operation.AddPrimaryKey;
import dev.autogen.operation.Operation.AddUnique;
import dev.autogen.operation.Operation.AlterCheck;
import dev.autogen.operation.Operation.AlterColumn;
import dev.autogen.operation.Operation.AlterDomain;
import dev.autogen.operation.Operation.AlterEnumType;
import dev.autogen.operation.Operation.AlterForeignKey;
import dev.autogen.operation.Operation.AlterSequence;
import dev.autogen.operation.Operation.AlterTableOptions;
import dev.autogen.operation.Operation.CreateDomain;
import dev.autogen.operation.Operation.CreateEnumType;
import dev.autogen.operation.Operation.CreateIndex;
import dev.autogen.operation.Operation.CreateSequence;
import dev.autogen.operation.Operation.CreateTable;
import dev.autogen.operation.Operation.CreateView;
import dev.autogen.operation.Operation.DropDomain;
import dev.autogen.operation.Operation.DropEnumType;
import dev.autogen.operation.Operation.DropPrimaryKey;
import dev.autogen.operation.Operation.DropView;
import dev.autogen.operation.Operation.ReplaceView;
import dev.autogen.schema.Column;
import dev.autogen.schema.DataType;
import dev.autogen.schema.DataType.Kind;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Identity;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.TableOptions;
import dev.autogen.schema.Validity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** PostgreSQL 14 and later. */
public final class PostgresDialect extends StandardDialect {
    private static final Pattern CREATE_CAST =
            Pattern.compile("(?i)^\\s*create\\s+cast\\s*(\\([^)]*\\))");

    private static final TypeWords TYPES =
            new TypeWords()
                    .with(Kind.BOOLEAN, "boolean", "bool")
                    .with(Kind.TINYINT, "smallint")
                    .with(Kind.SMALLINT, "smallint", "int2", "tinyint")
                    .with(Kind.INTEGER, "integer", "int", "int4")
                    .with(Kind.BIGINT, "bigint", "int8")
                    .with(Kind.DECIMAL, "numeric()", "decimal", "dec")
                    .with(Kind.REAL, "real", "float4")
                    .with(Kind.DOUBLE, "double precision", "float8", "float", "double")
                    .with(Kind.CHAR, "char()", "character", "bpchar", "nchar")
                    .with(Kind.NCHAR, "char()")
                    .with(Kind.NVARCHAR, "varchar()")
                    .with(Kind.VARCHAR, "varchar()", "character varying", "nvarchar")
                    .with(Kind.TEXT, "text")
                    .with(Kind.CLOB, "oid")
                    .with(Kind.BLOB, "oid", "blob")
                    .with(Kind.BIT, "bit()")
                    .with(Kind.VARBIT, "varbit()", "bit varying")
                    .with(Kind.BINARY, "bytea")
                    .with(Kind.VARBINARY, "bytea")
                    .with(Kind.DATE, "date")
                    .with(Kind.TIME, "time()", "time without time zone")
                    .with(Kind.TIME_TZ, "time() with time zone", "timetz")
                    .with(Kind.TIMESTAMP, "timestamp()", "timestamp without time zone")
                    .with(Kind.TIMESTAMP_TZ, "timestamp() with time zone", "timestamptz")
                    .with(Kind.INTERVAL, "interval()")
                    .with(Kind.UUID, "uuid")
                    .with(Kind.JSON, "json")
                    .with(Kind.JSONB, "jsonb")
                    .with(Kind.XML, "xml")
                    .with(Kind.INET, "inet");

    private final List<Operation> together;

    public PostgresDialect() {
        this(List.of());
    }

    /** For operations that run in one transaction. */
    private PostgresDialect(List<Operation> together) {
        this.together = together;
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
    public boolean transactionalDdl() {
        return true;
    }

    @Override
    public String storedName(String unquoted) {
        return PostgresNames.folded(unquoted);
    }

    @Override
    TypeWords types() {
        return TYPES;
    }

    @Override
    protected String arraySql(DataType.Array type) {
        return typeSql(type.element()) + "[]";
    }

    /**
     * An advisory lock of the session; the two halves of its key are hashes of the name and of the
     * schema.
     */
    @Override
    public Optional<Lock> lock(String name) {
        var key = "hashtext(" + literal(name) + "), hashtext(current_schema())";
        return Optional.of(
                new Lock(
                        "SELECT pg_try_advisory_lock(" + key + ")",
                        "SELECT pg_advisory_unlock(" + key + ")",
                        "SELECT 'process ' || a.pid || ' of ' || a.usename || ', since ' || a.backend_start"
                                + " FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid WHERE l.locktype = 'advisory' AND l.granted"
                                + " AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())"
                                + " AND l.classid::bigint = (hashtext("
                                + literal(name)
                                + ")::bigint & 4294967295)"));
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
        if (column.identitySpec().filter(it -> it.mode() == Identity.Mode.SERIAL).isEmpty()) {
            return super.columnSql(column);
        }
        var serial =
                column.type().equals(DataType.bigint())
                        ? "bigserial"
                        : column.type().equals(DataType.smallint()) ? "smallserial" : "serial";
        return quote(column.name()) + " " + serial + (column.nullable() ? "" : " NOT NULL");
    }

    /**
     * Partitions, which are seeds, come when the table is all there. A check that is to be not
     * valid has to be added: all checks of a new table are valid.
     */
    @Override
    public List<Statement> createTable(CreateTable op) {
        var table = op.table();
        var later =
                table.checks().stream().filter(it -> it.validity() == Validity.NOT_VALID).toList();
        var now =
                table.withChecks(
                        table.checks().stream().filter(it -> !later.contains(it)).toList());
        var statements = new ArrayList<>(super.createTable(new CreateTable(now)));
        var more = new ArrayList<Statement>();
        table.columns().forEach(it -> more.addAll(serial(table.name(), it)));
        more.addAll(new PostgresTableOptions(this).afterCreation(table.name(), table.options()));
        more.addAll(new PostgresMarks(this, table.name()).ofConstraints(now));
        later.forEach(it -> more.addAll(addCheck(new AddCheck(table.name(), it))));
        statements.addAll(statements.size() - table.seeds().size(), more);
        return statements;
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

    private static List<Statement> both(List<Statement> first, List<Statement> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    @Override
    public List<Statement> addColumn(AddColumn op) {
        var statements = new ArrayList<>(super.addColumn(op));
        statements.addAll(serial(op.table(), op.column()));
        return statements;
    }

    /** What the word {@code serial} does not say of the sequence that it makes. */
    private List<Statement> serial(QualifiedName table, Column column) {
        return column.identitySpec()
                .filter(it -> it.mode() == Identity.Mode.SERIAL)
                .map(it -> new PostgresOwnedSequence(this, table, column.name()).becomes(it))
                .orElse(List.of());
    }

    @Override
    public List<Statement> createEnumType(CreateEnumType op) {
        var statements = new ArrayList<Statement>();
        statements.add(createEnumType(op.type()));
        op.type().seeds().forEach(it -> statements.add(sql(it)));
        return statements;
    }

    Statement createEnumType(EnumType type) {
        return sql("CREATE TYPE " + quote(type.name()) + " AS ENUM (" + labels(type) + ")");
    }

    private static String labels(EnumType type) {
        return type.labels().stream()
                .map(StandardDialect::literal)
                .collect(Collectors.joining(", "));
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
    public List<Statement> alterEnumType(AlterEnumType op) {
        return new PostgresEnumAlteration(this, op).statements(together);
    }

    /** The casts that Hibernate makes for an enum type go with it. */
    @Override
    public List<Statement> dropEnumType(DropEnumType op) {
        var name = quote(op.name());
        return List.of(
                new Statement.Ask(
                        PostgresEnumUser.castQuery(name),
                        rows -> rows.stream().map(row -> sql(row.get(0).orElseThrow())).toList(),
                        schema ->
                                schema.findEnumType(op.name()).stream()
                                        .flatMap(PostgresDialect::casts)
                                        .toList()),
                sql("DROP TYPE " + name));
    }

    /** What undoes the casts among the statements that followed the creation of a type. */
    private static Stream<Statement> casts(EnumType type) {
        return type.seeds().stream()
                .map(CREATE_CAST::matcher)
                .filter(Matcher::find)
                .map(it -> sql("DROP CAST " + it.group(1)));
    }

    @Override
    public List<Statement> createDomain(CreateDomain op) {
        return PostgresDomainChange.create(this, op.domain());
    }

    @Override
    public List<Statement> alterDomain(AlterDomain op) {
        return PostgresDomainChange.alter(this, op);
    }

    @Override
    public List<Statement> dropDomain(DropDomain op) {
        return one("DROP DOMAIN " + quote(op.name()));
    }

    @Override
    public List<Statement> alterSequence(AlterSequence op) {
        var change = new PostgresSequenceChange(op.from().options(), op.to().options());
        var statements = new ArrayList<Statement>();
        var clauses = new ArrayList<>(change.clauses());
        if (!op.from().type().equals(op.to().type())) {
            clauses.add(0, "AS " + op.to().type().map(this::typeSql).orElse("bigint"));
        }
        if (!op.from().owner().equals(op.to().owner())) {
            clauses.add("OWNED BY " + op.to().owner().map(this::quote).orElse("NONE"));
        }
        if (!clauses.isEmpty()) {
            var name = quote(op.to().name());
            var alter = "ALTER SEQUENCE " + name + " " + String.join(" ", clauses);
            statements.add(change.movesBounds() ? within(change, name, alter) : sql(alter));
        }
        if (!op.from().comment().equals(op.to().comment())) {
            statements.add(commentSequence(op.to()));
        }
        return statements;
    }

    /** A sequence that stands before its new bounds goes on at the first of them. */
    private static Statement within(PostgresSequenceChange change, String name, String alter) {
        return new Statement.Ask(
                "SELECT last_value FROM " + name,
                rows ->
                        one(
                                alter
                                        + rows.get(0)
                                                .get(0)
                                                .map(Long::valueOf)
                                                .flatMap(change::restart)
                                                .map(it -> " RESTART WITH " + it)
                                                .orElse("")),
                schema -> one(alter));
    }

    @Override
    public List<Statement> createSequence(CreateSequence op) {
        var sequence = op.sequence();
        var statements = new ArrayList<Statement>();
        statements.add(
                sql(
                        "CREATE SEQUENCE "
                                + quote(sequence.name())
                                + sequence.type().map(it -> " AS " + typeSql(it)).orElse("")
                                + sequenceOptions(sequence.options())
                                + sequence.owner().map(it -> " OWNED BY " + quote(it)).orElse("")));
        op.sequence().comment().ifPresent(it -> statements.add(commentSequence(op.sequence())));
        return statements;
    }

    private String quote(Sequence.Owner owner) {
        return quote(owner.table()) + "." + quote(owner.column());
    }

    private Statement commentSequence(Sequence sequence) {
        return sql(
                "COMMENT ON SEQUENCE "
                        + quote(sequence.name())
                        + " IS "
                        + sequence.comment().map(StandardDialect::literal).orElse("NULL"));
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

    /**
     * PostgreSQL has no word for a primary key without a name: it gave one, and is asked for it.
     */
    @Override
    public List<Statement> dropPrimaryKey(DropPrimaryKey op) {
        if (op.name().isPresent()) {
            return super.dropPrimaryKey(op);
        }
        return List.of(
                new Statement.Ask(
                        "SELECT quote_ident(conname) FROM pg_constraint WHERE contype = 'p' AND conrelid = "
                                + literal(quote(op.table()))
                                + "::regclass",
                        rows ->
                                rows.stream()
                                        .map(row -> row.get(0).orElseThrow())
                                        .flatMap(
                                                name ->
                                                        alter(op.table(), "DROP CONSTRAINT " + name)
                                                                .stream())
                                        .toList(),
                        schema ->
                                alter(
                                        op.table(),
                                        "DROP CONSTRAINT "
                                                + quote(
                                                        PostgresNames.cut(
                                                                op.table().name() + "_pkey")))));
    }
}

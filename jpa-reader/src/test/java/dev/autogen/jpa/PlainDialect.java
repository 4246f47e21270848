package dev.autogen.jpa;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.Statement;
import dev.autogen.operation.Operation;
import dev.autogen.schema.DataType;
import dev.autogen.schema.SchemaModel;
import java.util.List;
import java.util.Locale;

/** Keeps every type as Hibernate writes it, so that tests show what Hibernate says. */
record PlainDialect(String name, boolean lowers) implements Dialect {
    static final PlainDialect POSTGRES = new PlainDialect("PostgreSQL", true);
    static final PlainDialect SQLITE = new PlainDialect("SQLite", false);

    @Override
    public boolean speaks(String databaseProductName) {
        return name.equals(databaseProductName);
    }

    @Override
    public DataType parseType(String sql) {
        return sql.endsWith(" array")
                ? new DataType.Array(parseType(sql.substring(0, sql.length() - 6)))
                : new DataType.Other(sql);
    }

    @Override
    public String typeSql(DataType type) {
        if (type instanceof DataType.Array array) {
            return typeSql(array.element()) + "[]";
        }
        return type instanceof DataType.Named named
                ? "named " + named.name()
                : ((DataType.Other) type).sql();
    }

    @Override
    public SchemaModel normalise(SchemaModel schema) {
        return schema;
    }

    @Override
    public List<Statement> statements(List<Operation> operations) {
        return List.of();
    }

    @Override
    public String quote(String identifier) {
        return identifier;
    }

    @Override
    public String storedName(String unquoted) {
        return lowers ? unquoted.toLowerCase(Locale.ROOT) : unquoted;
    }

    @Override
    public int nameLimit() {
        return 63;
    }

    @Override
    public boolean transactionalDdl() {
        return true;
    }
}

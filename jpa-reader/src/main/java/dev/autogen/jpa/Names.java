package dev.autogen.jpa;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.SqlHeads;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlObject;
import java.util.List;
import java.util.Optional;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.Sequence;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;

/**
 * Brings Hibernate's names to what the database keeps, since Hibernate writes most of them without
 * quotes.
 */
final class Names {
    private final Dialect dialect;
    private final InventedNames invented;
    private final Optional<Identifier> defaultSchema;
    private final Optional<String> ownSchema;

    Names(
            Dialect dialect,
            InventedNames invented,
            Optional<Identifier> defaultSchema,
            Optional<String> ownSchema) {
        this.dialect = dialect;
        this.invented = invented;
        this.defaultSchema = defaultSchema;
        this.ownSchema = ownSchema;
    }

    /**
     * A comment; Hibernate writes it between apostrophes as it is, so that one in it is doubled.
     */
    static Optional<String> comment(String written) {
        return Optional.ofNullable(written)
                .filter(it -> !it.isEmpty())
                .map(it -> it.replace("''", "'"));
    }

    String stored(Identifier name) {
        return name.isQuoted() ? name.getText() : dialect.storedName(name.getText());
    }

    /** A name as SQL writes it, in quotes or not. */
    String stored(String written) {
        return stored(Identifier.toIdentifier(written));
    }

    String column(Column column) {
        return column.isQuoted() ? column.getName() : dialect.storedName(column.getName());
    }

    QualifiedName table(Table table) {
        return qualified(
                Optional.ofNullable(table.getSchemaIdentifier()), table.getNameIdentifier());
    }

    QualifiedName sequence(Sequence sequence) {
        return qualified(
                Optional.ofNullable(sequence.getName().getSchemaName()),
                sequence.getName().getSequenceName());
    }

    QualifiedName qualified(Optional<Identifier> schema, Identifier name) {
        return named(schema.or(() -> defaultSchema), name);
    }

    /** A name in SQL that Hibernate hands on as it is: the default schema does not go for it. */
    QualifiedName written(String sql) {
        int dot = sql.lastIndexOf('.');
        Optional<Identifier> schema =
                dot < 0
                        ? Optional.empty()
                        : Optional.of(Identifier.toIdentifier(sql.substring(0, dot)));
        return named(schema, Identifier.toIdentifier(sql.substring(dot + 1)));
    }

    /** What SQL creates, as far as this database has it; the default schema does not go for it. */
    List<SqlObject> objects(String sql) {
        return new SqlHeads(dialect::storedName)
                .created(sql).stream()
                        .filter(it -> dialect.has(it.kind()))
                        .map(it -> it.ownIn(ownSchema))
                        .toList();
    }

    private QualifiedName named(Optional<Identifier> schema, Identifier name) {
        return new QualifiedName(
                schema.map(this::stored).filter(it -> !ownSchema.equals(Optional.of(it))),
                stored(name));
    }

    /** The name of a constraint or an index, if the user wrote it. */
    Optional<String> constraint(Table table, String name) {
        return invented.written(table, name).map(this::stored);
    }
}

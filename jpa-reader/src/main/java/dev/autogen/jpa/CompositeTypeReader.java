package dev.autogen.jpa;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.Attribute;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.mapping.Column;

/** Reads the types that embeddables with {@code @Struct} are kept as. */
final class CompositeTypeReader {

    /** A type as Hibernate has it. */
    private record Found(QualifiedName name, Object type) {}

    private final Metadata metadata;
    private final Dialect dialect;
    private final Names names;
    private final List<Found> found = new ArrayList<>();

    CompositeTypeReader(Metadata metadata, Dialect dialect, Names names) {
        this.metadata = metadata;
        this.dialect = dialect;
        this.names = names;
        for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
            for (Object type : LaterHibernate.structuredTypes(namespace)) {
                found.add(
                        new Found(
                                names.qualified(
                                        LaterHibernate.schema(type), LaterHibernate.name(type)),
                                type));
            }
        }
    }

    List<QualifiedName> names() {
        return found.stream().map(Found::name).toList();
    }

    /** Each after those that it is made of; their attributes as Hibernate orders them. */
    List<CompositeType> read(TypeNames types) {
        return found.stream()
                .map(
                        it ->
                                new CompositeType(
                                        it.name(),
                                        LaterHibernate.columns(it.type()).stream()
                                                .map(column -> attribute(column, types))
                                                .toList(),
                                        Names.comment(
                                                LaterHibernate.comment(it.type()).orElse(""))))
                .toList();
    }

    /**
     * Hibernate creates it with a name, a type and a comment; nothing else reaches the database.
     */
    private Attribute attribute(Column column, TypeNames types) {
        var definition = ColumnClauses.ofDefinition(column.getSqlType(metadata));
        return new Attribute(
                names.column(column),
                types.named(dialect.parseType(definition.type())),
                definition.collation(),
                Names.comment(column.getComment()));
    }
}

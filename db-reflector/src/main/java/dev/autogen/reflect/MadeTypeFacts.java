package dev.autogen.reflect;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.Attribute;
import dev.autogen.schema.Check;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Domain;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Validity;
import java.util.List;
import java.util.Optional;

/** Reads domains and composite types, which are made of other types. */
record MadeTypeFacts(TypeNames names, Dialect dialect) {

    /** A type as a query tells it. */
    record Row(QualifiedName name, Facts facts) {}

    Domain domain(Row row) {
        var facts = row.facts();
        var columns = new ColumnFacts(names, dialect);
        return new Domain(
                row.name(),
                columns.type(facts),
                !facts.holds("notNull"),
                facts.text("default"),
                columns.collation(facts),
                facts.rows("checks").stream().map(MadeTypeFacts::check).toList(),
                facts.text("comment"));
    }

    /** Its name, expression and validity, and its comment where it has one. */
    private static Check check(List<String> parts) {
        return Check.check(parts.get(0), Parentheses.without(parts.get(1)))
                .validity(Validity.valueOf(parts.get(2)))
                .withComment(parts.stream().skip(3).findFirst());
    }

    CompositeType compositeType(Row row) {
        return new CompositeType(
                row.name(),
                row.facts().rows("attributes").stream().map(this::attribute).toList(),
                row.facts().text("comment"));
    }

    /**
     * Its name, its type as text, the schema and name of the type or of its elements and its kind,
     * the schema and name of its collation, and its comment; empty is absent.
     */
    private Attribute attribute(List<String> parts) {
        var columns = new ColumnFacts(names, dialect);
        return new Attribute(
                parts.get(0),
                columns.type(parts.get(1), parts.subList(2, 5)),
                written(parts.get(6)).map(it -> columns.collation(parts.get(5), it)),
                written(parts.get(7)));
    }

    private static Optional<String> written(String text) {
        return Optional.of(text).filter(it -> !it.isEmpty());
    }
}

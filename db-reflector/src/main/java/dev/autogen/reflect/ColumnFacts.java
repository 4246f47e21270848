package dev.autogen.reflect;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.DataType;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Identity;
import dev.autogen.schema.NotNull;
import dev.autogen.schema.OnConflict;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.Validity;
import java.util.List;
import java.util.Optional;

/** Reads a column from the attributes that a {@link Catalogue} gave it. */
record ColumnFacts(TypeNames names, Dialect dialect) {

    Column column(Facts facts) {
        var identity = identity(facts);
        var generated = generated(facts);
        return new Column(
                facts.require("name"),
                type(facts),
                !facts.holds("notNull"),
                // That of a serial column is the draw from its sequence.
                identity.isPresent() || generated.isPresent()
                        ? Optional.empty()
                        : facts.text("expression"),
                identity,
                generated,
                collation(facts),
                notNullRule(facts),
                facts.text("comment"));
    }

    /** Its name, whether it is inherited, and whether all rows were looked at. */
    private static Optional<NotNull> notNullRule(Facts facts) {
        return Optional.of(facts.list("notNullRule"))
                .filter(it -> it.size() == 3)
                .map(
                        it ->
                                new NotNull(
                                        Optional.of(it.get(0)),
                                        Check.Inheritance.valueOf(it.get(1)),
                                        Validity.valueOf(it.get(2)),
                                        OnConflict.ABORT));
    }

    DataType type(Facts facts) {
        return type(facts.require("type"), facts.list("ownType"));
    }

    /**
     * By its text, and the schema and name of what may be a type of the schema's, with A where it
     * is an array of those.
     */
    DataType type(String text, List<String> own) {
        if (!own.isEmpty()) {
            var name = names.name(own.get(0), own.get(1));
            if (names.has(name)) {
                var named = new DataType.Named(name);
                return own.get(2).equals("A") ? DataType.array(named) : named;
            }
        }
        return dialect.parseType(text);
    }

    /** Told where the database did not choose its name. */
    private Optional<QualifiedName> sequence(Facts facts) {
        return Optional.of(facts.list("sequence"))
                .filter(it -> it.size() == 2)
                .map(it -> names.name(it.get(0), it.get(1)));
    }

    private Optional<Identity> identity(Facts facts) {
        return facts.text("identity")
                .map(
                        mode ->
                                new Identity(
                                        Identity.Mode.valueOf(mode),
                                        facts.text("options")
                                                .map(SequenceText::parse)
                                                .map(SequenceText::unusualOptions)
                                                .orElse(SequenceOptions.NONE),
                                        sequence(facts)));
    }

    private static Optional<Generated> generated(Facts facts) {
        return facts.text("generated")
                .map(
                        storage ->
                                new Generated(
                                        Parentheses.without(facts.require("expression")),
                                        Generated.Storage.valueOf(storage)));
    }

    Optional<String> collation(Facts facts) {
        return facts.text("collation")
                .map(Facts::elements)
                .map(it -> it.size() == 2 ? collation(it.get(0), it.get(1)) : collationName(it));
    }

    /** One of the system's has no schema. */
    String collation(String schema, String name) {
        return schema.isEmpty()
                ? collationName(List.of(name))
                : names.name(schema, name).toString();
    }

    /** A collation as the dialects take it, from its name or its schema and name. */
    static String collationName(List<String> parts) {
        return (parts.size() == 1
                        ? QualifiedName.unqualified(parts.get(0))
                        : QualifiedName.of(parts.get(0), parts.get(1)))
                .toString();
    }
}

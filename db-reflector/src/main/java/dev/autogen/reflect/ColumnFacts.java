package dev.autogen.reflect;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.Column;
import dev.autogen.schema.DataType;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Identity;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SequenceOptions;
import java.util.List;
import java.util.Optional;

/** Reads a column from the attributes that a {@link Catalogue} gave it. */
record ColumnFacts(Survey survey, Dialect dialect) {

    Column column(schemacrawler.schema.Column column) {
        var facts = Facts.of(column);
        var identity = identity(facts);
        var generated = generated(facts);
        return new Column(
                column.getName(),
                type(facts),
                !facts.holds("notNull"),
                // That of a serial column is the draw from its sequence.
                identity.isPresent() || generated.isPresent()
                        ? Optional.empty()
                        : facts.text("expression"),
                identity,
                generated,
                collation(facts),
                facts.text("comment"));
    }

    private DataType type(Facts facts) {
        var enumType = facts.list("enumType");
        if (!enumType.isEmpty()) {
            var name = survey.name(enumType.get(0), enumType.get(1));
            if (survey.hasEnumType(name)) {
                var named = new DataType.Named(name);
                return enumType.get(2).equals("A") ? DataType.array(named) : named;
            }
        }
        return dialect.parseType(facts.require("type"));
    }

    private static Optional<Identity> identity(Facts facts) {
        return facts.text("identity")
                .map(
                        mode ->
                                new Identity(
                                        Identity.Mode.valueOf(mode),
                                        facts.text("options")
                                                .map(SequenceText::parse)
                                                .map(SequenceText::unusualOptions)
                                                .orElse(SequenceOptions.NONE)));
    }

    private static Optional<Generated> generated(Facts facts) {
        return facts.text("generated")
                .map(
                        storage ->
                                new Generated(
                                        Parentheses.without(facts.require("expression")),
                                        Generated.Storage.valueOf(storage)));
    }

    private static Optional<String> collation(Facts facts) {
        return facts.text("collation").map(Facts::elements).map(ColumnFacts::collationName);
    }

    /** A collation as the dialects take it, from its name or its schema and name. */
    static String collationName(List<String> parts) {
        return (parts.size() == 1
                        ? QualifiedName.unqualified(parts.get(0))
                        : QualifiedName.of(parts.get(0), parts.get(1)))
                .toString();
    }
}

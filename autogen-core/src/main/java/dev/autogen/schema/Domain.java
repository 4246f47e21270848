package dev.autogen.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A type that the schema defines: another one, with what its values have to be. The default and the
 * checks are SQL; {@code VALUE} stands in a check for the value.
 */
public record Domain(
        QualifiedName name,
        DataType type,
        boolean nullable,
        Optional<String> defaultValue,
        Optional<String> collation,
        List<Check> checks,
        Optional<String> comment) {
    public Domain {
        checks = List.copyOf(checks);
    }

    /** A domain that takes all values of the type. */
    public static Domain domain(String name, DataType type) {
        return new Domain(
                QualifiedName.parse(name),
                type,
                true,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    public Domain notNull() {
        return new Domain(name, type, false, defaultValue, collation, checks, comment);
    }

    public Domain defaultValue(String sql) {
        return withDefaultValue(Optional.of(sql));
    }

    public Domain collation(String collationName) {
        return new Domain(
                name, type, nullable, defaultValue, Optional.of(collationName), checks, comment);
    }

    public Domain check(String checkName, String expression) {
        return check(Check.check(checkName, expression));
    }

    public Domain check(Check check) {
        var more = new ArrayList<>(checks);
        more.add(check);
        return withChecks(more);
    }

    public Domain comment(String text) {
        return new Domain(name, type, nullable, defaultValue, collation, checks, Optional.of(text));
    }

    public Domain withName(QualifiedName replaced) {
        return new Domain(replaced, type, nullable, defaultValue, collation, checks, comment);
    }

    public Domain withType(DataType replaced) {
        return new Domain(name, replaced, nullable, defaultValue, collation, checks, comment);
    }

    public Domain withDefaultValue(Optional<String> replaced) {
        return new Domain(name, type, nullable, replaced, collation, checks, comment);
    }

    public Domain withNullable(boolean replaced) {
        return new Domain(name, type, replaced, defaultValue, collation, checks, comment);
    }

    public Domain withComment(Optional<String> replaced) {
        return new Domain(name, type, nullable, defaultValue, collation, checks, replaced);
    }

    public Domain withChecks(List<Check> replaced) {
        return new Domain(name, type, nullable, defaultValue, collation, replaced, comment);
    }
}

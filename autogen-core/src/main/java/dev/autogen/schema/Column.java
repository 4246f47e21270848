package dev.autogen.schema;

import dev.autogen.schema.Generated.Storage;
import java.util.Objects;
import java.util.Optional;

/**
 * A column of a table. The default and the generation expression are SQL, as the database is to
 * read them: the default of a text column is {@code 'new'}, quotes included.
 */
public record Column(
        String name,
        DataType type,
        boolean nullable,
        Optional<String> defaultValue,
        Optional<Identity> identitySpec,
        Optional<Generated> generated,
        Optional<String> collation,
        Optional<NotNull> notNullRule,
        Optional<String> comment) {

    /** Of a column that may be null there is no rule. */
    public Column {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        notNullRule = notNullRule.filter(it -> !nullable);
    }

    /** A nullable column with nothing else. */
    public static Column column(String name, DataType type) {
        return new Column(
                name,
                type,
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public Column notNull() {
        return withNullable(false);
    }

    /** Not null by a constraint of which there is more to say. */
    public Column notNull(NotNull rule) {
        return notNull().withNotNullRule(Optional.of(rule));
    }

    public Column defaultValue(String sql) {
        return withDefaultValue(Optional.of(sql));
    }

    /** Not null, numbered by the database unless the insert names a value. */
    public Column identity() {
        return identity(Identity.BY_DEFAULT);
    }

    public Column identity(Identity.Mode mode) {
        return identity(new Identity(mode, SequenceOptions.NONE));
    }

    public Column identity(Identity how) {
        return new Column(
                name,
                type,
                false,
                defaultValue,
                Optional.of(how),
                generated,
                collation,
                notNullRule,
                comment);
    }

    /** Computed by this SQL expression when the row is written. */
    public Column generatedAs(String expression) {
        return withGenerated(Optional.of(new Generated(expression, Storage.STORED)));
    }

    /** Computed by this SQL expression when the row is read. */
    public Column generatedVirtuallyAs(String expression) {
        return withGenerated(Optional.of(new Generated(expression, Storage.VIRTUAL)));
    }

    public Column collation(String collationName) {
        return withCollation(Optional.of(collationName));
    }

    public Column comment(String text) {
        return withComment(Optional.of(text));
    }

    public Column withName(String replaced) {
        return Unchanged.one(replaced, name)
                ? this
                : new Column(
                        replaced,
                        type,
                        nullable,
                        defaultValue,
                        identitySpec,
                        generated,
                        collation,
                        notNullRule,
                        comment);
    }

    public Column withType(DataType replaced) {
        return Unchanged.one(replaced, type)
                ? this
                : new Column(
                        name,
                        replaced,
                        nullable,
                        defaultValue,
                        identitySpec,
                        generated,
                        collation,
                        notNullRule,
                        comment);
    }

    public Column withNullable(boolean replaced) {
        return new Column(
                name,
                type,
                replaced,
                defaultValue,
                identitySpec,
                generated,
                collation,
                notNullRule,
                comment);
    }

    public Column withDefaultValue(Optional<String> replaced) {
        return Unchanged.one(replaced, defaultValue)
                ? this
                : new Column(
                        name,
                        type,
                        nullable,
                        replaced,
                        identitySpec,
                        generated,
                        collation,
                        notNullRule,
                        comment);
    }

    public Column withIdentitySpec(Optional<Identity> replaced) {
        return Unchanged.one(replaced, identitySpec)
                ? this
                : new Column(
                        name,
                        type,
                        nullable,
                        defaultValue,
                        replaced,
                        generated,
                        collation,
                        notNullRule,
                        comment);
    }

    public Column withGenerated(Optional<Generated> replaced) {
        return Unchanged.one(replaced, generated)
                ? this
                : new Column(
                        name,
                        type,
                        nullable,
                        defaultValue,
                        identitySpec,
                        replaced,
                        collation,
                        notNullRule,
                        comment);
    }

    public Column withCollation(Optional<String> replaced) {
        return Unchanged.one(replaced, collation)
                ? this
                : new Column(
                        name,
                        type,
                        nullable,
                        defaultValue,
                        identitySpec,
                        generated,
                        replaced,
                        notNullRule,
                        comment);
    }

    public Column withComment(Optional<String> replaced) {
        return Unchanged.one(replaced, comment)
                ? this
                : new Column(
                        name,
                        type,
                        nullable,
                        defaultValue,
                        identitySpec,
                        generated,
                        collation,
                        notNullRule,
                        replaced);
    }

    public Column withNotNullRule(Optional<NotNull> replaced) {
        return Unchanged.one(replaced, notNullRule)
                ? this
                : new Column(
                        name,
                        type,
                        nullable,
                        defaultValue,
                        identitySpec,
                        generated,
                        collation,
                        replaced,
                        comment);
    }
}

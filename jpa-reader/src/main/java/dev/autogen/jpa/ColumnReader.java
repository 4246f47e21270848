package dev.autogen.jpa;

import dev.autogen.AutogenException;
import dev.autogen.dialect.Dialect;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Generated.Storage;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Validity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.HibernateException;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.CheckConstraint;
import org.hibernate.mapping.Table;

/** Reads one column, from the mapping and from the free text that the user added to it. */
final class ColumnReader {
    private static final Pattern STORED =
            Pattern.compile("\\b(stored|persisted|persistent)\\b", Pattern.CASE_INSENSITIVE);

    /** A column, and what it brings to its table. */
    record Found(Column column, List<Check> checks, boolean unique) {}

    private final Metadata metadata;
    private final Dialect dialect;
    private final Names names;
    private final TypeNames types;
    private final Notes notes;

    ColumnReader(Metadata metadata, Dialect dialect, Names names, TypeNames types, Notes notes) {
        this.metadata = metadata;
        this.dialect = dialect;
        this.names = names;
        this.types = types;
        this.notes = notes;
    }

    Found read(Table table, org.hibernate.mapping.Column column, Optional<String> attribute) {
        // A supplier, since hardly any column is ever spoken of.
        Supplier<String> place = () -> place(table, column, attribute);
        var definition = definition(column, place);
        var options =
                LaterHibernate.options(column)
                        .map(ColumnClauses::ofOptions)
                        .orElse(ColumnClauses.NONE);
        definition.unread().or(options::unread).ifPresent(it -> note(it, place.get()));
        return new Found(
                column(column, definition, options),
                checks(column, definition, options),
                column.isUnique() || definition.unique() || options.unique());
    }

    private Column column(
            org.hibernate.mapping.Column column, ColumnClauses definition, ColumnClauses options) {
        Optional<Identity> identity =
                LaterHibernate.identity(column)
                        ? Optional.of(Identity.BY_DEFAULT)
                        : Optional.empty();
        Optional<Generated> generated =
                Optional.ofNullable(column.getGeneratedAs())
                        .map(it -> new Generated(SqlWords.bare(it), storage(it)));
        return new Column(
                names.column(column),
                types.named(dialect.parseType(definition.type())),
                nullable(column) && !definition.notNull() && !options.notNull(),
                written(column.getDefaultValue())
                        .or(definition::defaultValue)
                        .or(options::defaultValue),
                definition.identity().or(() -> identity),
                generated.or(definition::generated).or(options::generated),
                written(column.getCollation()).or(definition::collation).or(options::collation),
                Optional.empty(),
                Names.comment(column.getComment()).or(definition::comment).or(options::comment));
    }

    /** Some databases take no {@code not null} on a generated column, as Hibernate knows. */
    private boolean nullable(org.hibernate.mapping.Column column) {
        return column.isNullable()
                || (column.getGeneratedAs() != null
                        && !LaterHibernate.notNullAfterGenerated(
                                metadata.getDatabase().getDialect()));
    }

    /** What is not said to be stored is computed when it is read. */
    private Storage storage(String expression) {
        var clause = metadata.getDatabase().getDialect().generatedAs(expression);
        return STORED.matcher(clause.substring(clause.lastIndexOf(')') + 1)).find()
                ? Storage.STORED
                : Storage.VIRTUAL;
    }

    private static Optional<String> written(String text) {
        return Optional.ofNullable(text).filter(it -> !it.isEmpty());
    }

    private ColumnClauses definition(org.hibernate.mapping.Column column, Supplier<String> place) {
        // Has to be asked first: Hibernate keeps the type that it works out in the same place.
        boolean byUser = column.getSqlType() != null;
        String sql = sqlType(column, place);
        return byUser ? ColumnClauses.ofDefinition(sql) : ColumnClauses.NONE.withType(sql);
    }

    private String sqlType(org.hibernate.mapping.Column column, Supplier<String> place) {
        try {
            return column.getSqlType(metadata);
        } catch (HibernateException cause) {
            throw new AutogenException(
                    "Hibernate has no SQL type for "
                            + place.get()
                            + " on "
                            + dialect.name()
                            + ": give it one, with @Column(columnDefinition = ...) or"
                            + " @JdbcTypeCode. ("
                            + cause.getMessage()
                            + ")",
                    cause);
        }
    }

    private List<Check> checks(
            org.hibernate.mapping.Column column, ColumnClauses definition, ColumnClauses options) {
        var checks = new ArrayList<Check>();
        Map<Boolean, List<CheckConstraint>> byName =
                column.getCheckConstraints().stream()
                        .collect(Collectors.partitioningBy(CheckConstraint::isNamed));
        unnamed(byName.get(false)).ifPresent(checks::add);
        byName.get(true).forEach(it -> checks.add(check(it)));
        definition.check().ifPresent(checks::add);
        options.check().ifPresent(checks::add);
        return checks;
    }

    /** Hibernate writes all that are unnamed as one, since some databases take no more. */
    private Optional<Check> unnamed(List<CheckConstraint> checks) {
        return checks.size() < 2
                ? checks.stream().findFirst().map(this::check)
                : Optional.of(
                        Check.unnamedCheck(
                                checks.stream()
                                        .map(it -> "(" + check(it).expression() + ")")
                                        .collect(Collectors.joining(" and "))));
    }

    /** A check; only a user gives it a name. */
    Check check(CheckConstraint check) {
        var words = new SqlWords(LaterHibernate.options(check).orElse(""));
        var inheritance =
                words.take("no", "inherit")
                        ? Check.Inheritance.NOT_INHERITED
                        : Check.Inheritance.INHERITED;
        var validity = validity(words);
        if (!words.atEnd()) {
            note(words.rest(), "check (" + check.getConstraint() + ")");
        }
        return new Check(
                written(check.getName()).map(names::stored),
                SqlWords.bare(check.getConstraint()),
                validity,
                inheritance,
                Optional.empty());
    }

    private static Validity validity(SqlWords words) {
        if (words.take("not", "valid")) {
            return Validity.NOT_VALID;
        }
        return words.take("not", "enforced") ? Validity.NOT_ENFORCED : Validity.VALID;
    }

    private void note(String unread, String place) {
        notes.add("Not read, on " + place + ": " + unread);
    }

    private String place(
            Table table, org.hibernate.mapping.Column column, Optional<String> attribute) {
        return "column "
                + names.table(table)
                + "."
                + names.column(column)
                + attribute.map(it -> " (" + it + ")").orElse("");
    }
}

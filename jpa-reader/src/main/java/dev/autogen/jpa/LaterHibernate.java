package dev.autogen.jpa;

import dev.autogen.AutogenException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.InitCommand;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.SimpleValue;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UniqueKey;
import org.hibernate.tool.schema.internal.StandardForeignKeyExporter;

/** What is called otherwise, or is not there, in some of the Hibernates that the reader runs on. */
final class LaterHibernate {
    private static final Optional<Method> FOREIGN_KEY_COLLECTION =
            method(Table.class, "getForeignKeyCollection");
    private static final Optional<Method> FOREIGN_KEYS = method(Table.class, "getForeignKeys");
    private static final Optional<Method> COMMANDS = method(InitCommand.class, "initCommands");
    private static final Optional<Method> EARLIER_COMMANDS =
            method(InitCommand.class, "getInitCommands");
    private static final Optional<Method> NOT_NULL_AFTER_GENERATED =
            method(Dialect.class, "supportsNotNullAfterGeneratedAs");
    private static final Optional<Method> IDENTITY = method(Column.class, "isIdentity");
    private static final Optional<Method> NAME_WRITTEN = method(UniqueKey.class, "isNameExplicit");
    private static final Optional<Method> GENERATOR =
            method(SimpleValue.class, "getIdentifierGeneratorStrategy");
    private static final ClassValue<Optional<Method>> OPTIONS =
            new ClassValue<>() {
                @Override
                protected Optional<Method> computeValue(Class<?> type) {
                    return method(type, "getOptions");
                }
            };

    private static final boolean QUOTES_FOREIGN_KEYS =
            Stream.of(StandardForeignKeyExporter.class.getDeclaredMethods())
                    .anyMatch(it -> it.getName().equals("quotedConstraintName"));

    private LaterHibernate() {}

    /** Whether names of foreign keys are quoted where all names are. */
    static boolean quotesForeignKeys() {
        return QUOTES_FOREIGN_KEYS;
    }

    static Collection<ForeignKey> foreignKeys(Table table) {
        Object keys =
                call(FOREIGN_KEY_COLLECTION, table)
                        .or(() -> call(FOREIGN_KEYS, table))
                        .orElse(List.of());
        Collection<?> list = keys instanceof Map<?, ?> map ? map.values() : (Collection<?>) keys;
        return list.stream().map(ForeignKey.class::cast).toList();
    }

    /** The SQL that JPA 3.2's {@code options} attach to a table, column, key, index or sequence. */
    static Optional<String> options(Object mapped) {
        return call(OPTIONS.get(mapped.getClass()), mapped)
                .map(it -> it.toString().strip())
                .filter(it -> !it.isEmpty());
    }

    static List<String> sql(InitCommand command) {
        return call(COMMANDS, command)
                .or(() -> call(EARLIER_COMMANDS, command))
                .map(it -> List.of((String[]) it))
                .orElse(List.of());
    }

    /** Whether {@code not null} may follow {@code generated always as}; earlier it always did. */
    static boolean notNullAfterGenerated(Dialect dialect) {
        return call(NOT_NULL_AFTER_GENERATED, dialect).map(Boolean.class::cast).orElse(true);
    }

    /** Whether the database numbers the column. */
    static boolean identity(Column column) {
        return call(IDENTITY, column)
                .map(Boolean.class::cast)
                .orElseGet(
                        () ->
                                column.getValue() instanceof SimpleValue value
                                        && call(GENERATOR, value)
                                                .filter("identity"::equals)
                                                .isPresent());
    }

    /** The composite types, each after those that it is made of. */
    static List<?> structuredTypes(Namespace namespace) {
        return namespace.getDependencyOrderedUserDefinedTypes().stream()
                .map(Object.class::cast)
                .filter(it -> method(it.getClass(), "getColumns").isPresent())
                .toList();
    }

    static Identifier name(Object structuredType) {
        return call(method(structuredType.getClass(), "getNameIdentifier"), structuredType)
                .map(Identifier.class::cast)
                .orElseThrow();
    }

    static Optional<Identifier> schema(Object structuredType) {
        return call(method(structuredType.getClass(), "getQuotedSchema"), structuredType)
                .map(it -> Identifier.toIdentifier((String) it));
    }

    static Optional<String> comment(Object structuredType) {
        return call(method(structuredType.getClass(), "getComment"), structuredType)
                .map(String.class::cast);
    }

    static List<Column> columns(Object structuredType) {
        return call(method(structuredType.getClass(), "getColumns"), structuredType)
                .map(it -> ((Collection<?>) it).stream().map(Column.class::cast).toList())
                .orElse(List.of());
    }

    /** Whether the statement that makes the key names it; earlier it always did. */
    static boolean isNameWritten(UniqueKey key) {
        return call(NAME_WRITTEN, key).map(Boolean.class::cast).orElse(true);
    }

    private static Optional<Method> method(Class<?> type, String name) {
        try {
            return Optional.of(type.getMethod(name));
        } catch (NoSuchMethodException notInThisVersion) {
            return Optional.empty();
        }
    }

    private static Optional<Object> call(Optional<Method> method, Object on) {
        try {
            return method.isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(method.get().invoke(on));
        } catch (IllegalAccessException | InvocationTargetException cause) {
            throw new AutogenException(
                    "Hibernate's " + method.get() + " failed: use Hibernate 6.4 to 8.0.", cause);
        }
    }
}

package dev.autogen.jpa;

import dev.autogen.AutogenException;
import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.boot.model.relational.InitCommand;
import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Table;

/** What is called otherwise, or is not there, in some of the Hibernates that the reader runs on. */
final class LaterHibernate {
    private LaterHibernate() {}

    static Collection<ForeignKey> foreignKeys(Table table) {
        Object keys =
                call(table, "getForeignKeyCollection")
                        .or(() -> call(table, "getForeignKeys"))
                        .orElse(List.of());
        Collection<?> list = keys instanceof Map<?, ?> map ? map.values() : (Collection<?>) keys;
        return list.stream().map(ForeignKey.class::cast).toList();
    }

    /** The SQL that JPA 3.2's {@code options} attach to a table, column, key, index or sequence. */
    static Optional<String> options(Object mapped) {
        return call(mapped, "getOptions")
                .map(it -> it.toString().strip())
                .filter(it -> !it.isEmpty());
    }

    static List<String> sql(InitCommand command) {
        return call(command, "initCommands")
                .or(() -> call(command, "getInitCommands"))
                .map(it -> List.of((String[]) it))
                .orElse(List.of());
    }

    /** Whether {@code not null} may follow {@code generated always as}; earlier it always did. */
    static boolean notNullAfterGenerated(Dialect dialect) {
        return call(dialect, "supportsNotNullAfterGeneratedAs")
                .map(Boolean.class::cast)
                .orElse(true);
    }

    private static Optional<Object> call(Object on, String name) {
        try {
            return Optional.ofNullable(on.getClass().getMethod(name).invoke(on));
        } catch (NoSuchMethodException notInThisVersion) {
            return Optional.empty();
        } catch (IllegalAccessException | InvocationTargetException cause) {
            throw new AutogenException(
                    "Hibernate's "
                            + on.getClass().getSimpleName()
                            + "."
                            + name
                            + " failed: use Hibernate 6.4 to 8.0.",
                    cause);
        }
    }
}

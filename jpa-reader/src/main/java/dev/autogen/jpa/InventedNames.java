package dev.autogen.jpa;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitConstraintNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategy;
import org.hibernate.mapping.Table;

/**
 * Remembers which names of constraints and indexes the naming strategy made up, as opposed to those
 * that the user wrote.
 *
 * <p>It listens to the strategy at work: Hibernate asks it for every such name and says whether the
 * user gave one. Nothing in the finished metamodel tells the two apart.
 */
final class InventedNames {
    /** How Hibernate's own hashes look; 6.4 makes some without asking the strategy. */
    private static final Pattern HASHED = Pattern.compile("(?:FK|UK|IDX)_?[0-9a-z]{20,26}");

    private record Name(String table, String text) {}

    private final Set<String> invented = new HashSet<>();
    private final Set<Name> given = new HashSet<>();

    /** The same strategy, overheard; a proxy, so that it fits the interface of any Hibernate. */
    ImplicitNamingStrategy listenTo(ImplicitNamingStrategy strategy) {
        return (ImplicitNamingStrategy)
                Proxy.newProxyInstance(
                        ImplicitNamingStrategy.class.getClassLoader(),
                        new Class<?>[] {ImplicitNamingStrategy.class},
                        (proxy, method, arguments) -> ask(strategy, method, arguments));
    }

    private Object ask(ImplicitNamingStrategy strategy, Method method, Object[] arguments)
            throws Throwable {
        // Asked before the answer, since the source may be changed by it.
        boolean byUser =
                arguments != null
                        && arguments.length == 1
                        && arguments[0] instanceof ImplicitConstraintNameSource source
                        && isGiven(source.getUserProvidedIdentifier());
        try {
            Object answer = method.invoke(strategy, arguments);
            if (answer instanceof Identifier name
                    && arguments[0] instanceof ImplicitConstraintNameSource source) {
                if (byUser) {
                    given.add(new Name(source.getTableName().getText(), name.getText()));
                } else {
                    invented.add(name.getText());
                }
            }
            return answer;
        } catch (InvocationTargetException wrapper) {
            throw wrapper.getCause();
        }
    }

    /** Hibernate hands in its own inventions too, when it asks for the same name again. */
    private boolean isGiven(Identifier name) {
        return name != null && !isInvented(name);
    }

    private boolean isInvented(Identifier name) {
        return invented.contains(name.getText()) || HASHED.matcher(name.getText()).matches();
    }

    /** This name of a constraint of the table, if the user wrote it. */
    Optional<Identifier> written(Table table, String name) {
        return Optional.ofNullable(name)
                .map(Identifier::toIdentifier)
                .filter(
                        it ->
                                given.contains(new Name(table.getName(), it.getText()))
                                        || !isInvented(it));
    }
}

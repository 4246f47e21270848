package dev.autogen.jpa;

import dev.autogen.AutogenException;
import java.util.Optional;

/** Turns what goes wrong inside Hibernate into a message that says what to do. */
final class Failure {
    private Failure() {}

    static AutogenException noEntities(EntitySources sources) {
        return new AutogenException(
                "No entities found in "
                        + described(sources)
                        + ": compile the project, or name the packages, classes or persistence unit that hold them.");
    }

    private static String described(EntitySources sources) {
        if (sources.persistenceUnit().isPresent()) {
            return "persistence unit " + sources.persistenceUnit().get();
        }
        if (!sources.classes().isEmpty()) {
            return "classes " + String.join(", ", sources.classes());
        }
        String places =
                String.join(", ", sources.scanned().stream().map(Object::toString).toList());
        return sources.packages().isEmpty()
                ? places
                : "packages " + String.join(", ", sources.packages()) + " in " + places;
    }

    static AutogenException notLoading(String name, LinkageError cause) {
        return new AutogenException(
                missingClass(cause)
                        .map(
                                it ->
                                        "Class "
                                                + name
                                                + " needs class "
                                                + it
                                                + ", which is not on the class path: add the jar that holds it.")
                        .orElse(
                                "Class "
                                        + name
                                        + " does not load ("
                                        + cause
                                        + "): compile it again, for this Java."),
                cause);
    }

    static AutogenException explain(Throwable failure, TargetDatabase database) {
        Optional<String> missing = missingClass(failure);
        if (missing.isPresent()) {
            return new AutogenException(
                    "The entities need class "
                            + missing.get()
                            + ", which is not on the class path: add the jar that holds it.",
                    failure);
        }
        if (failure instanceof IncompatibleClassChangeError) {
            return new AutogenException(
                    "Hibernate "
                            + JpaReader.hibernateVersion()
                            + " is not one that can be read with ("
                            + failure.getMessage()
                            + "): use 6.4 to 8.0.",
                    failure);
        }
        String said = message(failure);
        if (said.contains("Unable to determine Dialect")) {
            return new AutogenException(
                    "Hibernate has no dialect for "
                            + database.productName()
                            + " on the class path: add org.hibernate.orm:hibernate-community-dialects, or set hibernate.dialect.",
                    failure);
        }
        return new AutogenException(
                "Hibernate cannot map the entities: " + said + " Correct the mapping.", failure);
    }

    private static Optional<String> missingClass(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof ClassNotFoundException || at instanceof NoClassDefFoundError) {
                return Optional.ofNullable(at.getMessage()).map(it -> it.replace('/', '.'));
            }
        }
        return Optional.empty();
    }

    /** The messages of the failure and its causes that add something, as sentences. */
    private static String message(Throwable failure) {
        var text = new StringBuilder();
        for (Throwable at = failure; at != null; at = at.getCause()) {
            String said = at.getMessage() == null ? at.getClass().getSimpleName() : at.getMessage();
            if (text.indexOf(said) < 0) {
                text.append(text.isEmpty() ? "" : " ").append(said);
                if (!said.endsWith(".")) {
                    text.append('.');
                }
            }
        }
        return text.toString();
    }
}

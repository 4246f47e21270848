package dev.autogen.jpa;

import dev.autogen.AutogenException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.boot.spi.ClassLoaderAccess;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.dialect.Dialect;

/**
 * Lets Hibernate apply constraints such as {@code @NotNull} and {@code @Size} to the columns, as it
 * does in an application that has a validator on its class path.
 *
 * <p>By reflection: Jakarta Validation is the user's, and Hibernate keeps the method to itself.
 */
record BeanValidation(Map<String, String> settings, ClassLoader loader) {
    private static final String MODE = "persistence.validation.mode";
    private static final String APPLY = "hibernate.validator.apply_to_ddl";

    void apply(MetadataImplementor metadata, List<Class<?>> classes, ClassLoaderAccess access) {
        if (!wanted() || classes.stream().noneMatch(BeanValidation::constrained)) {
            return;
        }
        try {
            Optional<Object> validators = validators();
            if (validators.isPresent()) {
                Object[] arguments = {
                    validators.get(),
                    metadata.getEntityBindings(),
                    settings,
                    metadata.getDatabase().getDialect(),
                    access
                };
                hibernatesMethod().invoke(null, arguments);
            }
        } catch (ReflectiveOperationException cause) {
            throw new AutogenException(
                    "Hibernate cannot apply the constraints of Jakarta Validation ("
                            + cause
                            + "): set jakarta.persistence.validation.mode to none to go without.",
                    cause);
        }
    }

    /** As Hibernate decides it: the mode is automatic unless set. */
    private boolean wanted() {
        String mode =
                settings.getOrDefault(
                        "jakarta." + MODE, settings.getOrDefault("javax." + MODE, "auto"));
        boolean covered = mode.toLowerCase(Locale.ROOT).matches(".*\\b(auto|ddl)\\b.*");
        return covered && !"false".equals(settings.get(APPLY));
    }

    /** Whether anything in the class or above it bears a constraint; most projects have none. */
    private static boolean constrained(Class<?> type) {
        return Stream.<Class<?>>iterate(
                        type, it -> it != null && it != Object.class, Class::getSuperclass)
                .flatMap(it -> Stream.of(it.getDeclaredFields(), it.getDeclaredMethods()))
                .flatMap(Stream::of)
                .map(AnnotatedElement.class::cast)
                .flatMap(it -> Stream.of(it.getAnnotations()))
                .anyMatch(BeanValidation::isConstraint);
    }

    private static boolean isConstraint(Annotation annotation) {
        Class<? extends Annotation> type = annotation.annotationType();
        return type.getName().equals("jakarta.validation.Valid")
                || Stream.of(type.getAnnotations())
                        .anyMatch(
                                it ->
                                        it.annotationType()
                                                .getName()
                                                .equals("jakarta.validation.Constraint"));
    }

    /** The user's validators; none if the class path has the annotations alone. */
    private Optional<Object> validators() throws ReflectiveOperationException {
        try {
            var validation = Class.forName("jakarta.validation.Validation", true, loader);
            return Optional.of(validation.getMethod("buildDefaultValidatorFactory").invoke(null));
        } catch (ClassNotFoundException | InvocationTargetException noProvider) {
            return Optional.empty();
        }
    }

    private Method hibernatesMethod() throws ReflectiveOperationException {
        var method =
                Class.forName("org.hibernate.boot.beanvalidation.TypeSafeActivator", true, loader)
                        .getMethod(
                                "applyRelationalConstraints",
                                Class.forName("jakarta.validation.ValidatorFactory", true, loader),
                                Collection.class,
                                Map.class,
                                Dialect.class,
                                ClassLoaderAccess.class);
        method.setAccessible(true);
        return method;
    }
}

package dev.autogen.samples.corpus;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import java.lang.annotation.Annotation;
import java.lang.reflect.Member;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A model of the corpus, and what it says of itself. */
record CorpusModel(Class<?> type) {
    private static final List<Class<? extends Annotation>> MAPPED =
            List.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class);

    String name() {
        return type.getName().substring(CorpusModel.class.getPackageName().length() + 1);
    }

    private Model model() {
        return type.getAnnotation(Model.class);
    }

    List<Class<?>> mapped() {
        var found = new ArrayList<Class<?>>();
        collect(type, found);
        return found;
    }

    private static void collect(Class<?> outer, List<Class<?>> found) {
        Stream.of(outer.getDeclaredClasses())
                .sorted(Comparator.comparing(Class::getName))
                .forEach(
                        it -> {
                            if (MAPPED.stream().anyMatch(it::isAnnotationPresent)) {
                                found.add(it);
                            }
                            collect(it, found);
                        });
    }

    /** The package, if mapping annotations stand on it. */
    Optional<String> annotatedPackage() {
        return type.getPackage().getAnnotations().length == 0
                ? Optional.empty()
                : Optional.of(type.getPackageName());
    }

    Map<String, String> settings() {
        var settings = new HashMap<String, String>();
        for (String setting : model().settings()) {
            int equals = setting.indexOf('=');
            settings.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        return settings;
    }

    List<String> schemas() {
        return List.of(model().schemas());
    }

    /** Whether it names the schema that is there anyway, which Hibernate then creates. */
    boolean namesPublic() {
        return settings().containsValue("public")
                || mapped().stream()
                        .flatMap(it -> Stream.of(it.getAnnotationsByType(Table.class)))
                        .anyMatch(it -> it.schema().equals("public"));
    }

    List<String> mappingFiles() {
        return List.of(model().mappingFiles());
    }

    Optional<String> unit() {
        return Optional.of(model().unit()).filter(it -> !it.isEmpty());
    }

    /** Where Hibernate itself is said to refuse it here, and how far it comes. */
    Set<Refused.Step> refused(Place place) {
        return Stream.of(type.getAnnotationsByType(Refused.class))
                .filter(it -> it.on().length == 0 || List.of(it.on()).contains(place))
                .filter(it -> it.by().length == 0 || contains(it.by(), OwnHibernate.majorVersion()))
                .map(Refused::at)
                .collect(Collectors.toSet());
    }

    private static boolean contains(int[] numbers, int number) {
        for (int each : numbers) {
            if (each == number) {
                return true;
            }
        }
        return false;
    }

    /** Whether this Hibernate has what the model cannot do without. */
    boolean expressible() {
        return Optional.ofNullable(type.getAnnotation(Needs.class))
                .map(it -> exists(it.value()))
                .orElse(true);
    }

    private static boolean exists(String need) {
        var parts = need.split("#", 2);
        try {
            var found = Class.forName(parts[0], false, CorpusModel.class.getClassLoader());
            return parts.length == 1
                    || Stream.of(found.getMethods(), found.getFields())
                            .flatMap(Stream::of)
                            .anyMatch(it -> ((Member) it).getName().equals(parts[1]));
        } catch (ClassNotFoundException notInThisVersion) {
            return false;
        }
    }

    @Override
    public String toString() {
        return name();
    }
}

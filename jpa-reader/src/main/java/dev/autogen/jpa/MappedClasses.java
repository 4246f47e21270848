package dev.autogen.jpa;

import dev.autogen.AutogenException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What Hibernate is to map, each class loaded and each setting decided. */
record MappedClasses(
        List<Class<?>> classes,
        Set<String> packages,
        Set<String> mappingFiles,
        Map<String, String> settings) {
    /** JPA's own mapping file, which counts wherever it exists. */
    private static final String ORM_XML = "META-INF/orm.xml";

    static MappedClasses find(EntitySources sources, ClassLoader loader) {
        var names = new LinkedHashSet<String>(sources.classes());
        var packages = new LinkedHashSet<String>();
        var mappingFiles = new LinkedHashSet<String>();
        var settings = new LinkedHashMap<String, String>();
        if (loader.getResource(ORM_XML) != null) {
            mappingFiles.add(ORM_XML);
        }
        sources.persistenceUnit()
                .map(name -> PersistenceUnit.find(name, loader))
                .ifPresent(
                        unit -> {
                            names.addAll(unit.classes());
                            mappingFiles.addAll(unit.mappingFiles());
                            settings.putAll(unit.properties());
                            add(unitClasses(unit, sources), names, packages);
                        });
        if (scans(sources)) {
            add(ClassScan.scan(sources.scanned(), sources.packages()), names, packages);
        }
        settings.putAll(sources.settings());
        var classes = new ArrayList<Class<?>>();
        names.forEach(name -> classes.add(load(name, loader)));
        return new MappedClasses(classes, packages, mappingFiles, settings);
    }

    private static boolean scans(EntitySources sources) {
        return !sources.packages().isEmpty()
                || (sources.classes().isEmpty() && sources.persistenceUnit().isEmpty());
    }

    /**
     * The classes of a unit that lists none are beside its persistence.xml; Gradle puts resources
     * and classes into folders apart, so where none is beside it, the scanned places are searched.
     */
    private static ClassScan.Found unitClasses(PersistenceUnit unit, EntitySources sources) {
        var found = ClassScan.scan(unit.searched(), List.of());
        boolean none =
                !unit.searched().isEmpty()
                        && found.classes().isEmpty()
                        && unit.classes().isEmpty()
                        && unit.mappingFiles().isEmpty();
        return none ? ClassScan.scan(sources.scanned(), List.of()) : found;
    }

    private static void add(ClassScan.Found found, Set<String> names, Set<String> packages) {
        names.addAll(found.classes());
        packages.addAll(found.packages());
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException cause) {
            throw new AutogenException(
                    "Class "
                            + name
                            + " was not found: compile the project, and add the folder or jar that holds it to the class path.",
                    cause);
        } catch (LinkageError cause) {
            throw Failure.notLoading(name, cause);
        }
    }
}

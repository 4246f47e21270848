package dev.autogen.samples.tests;

import dev.autogen.samples.quickstart.User;
import dev.autogen.samples.shop.customer.Customer;
import dev.autogen.testing.TestDatabase;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;

/** The sample projects. */
enum Sample {
    QUICKSTART(User.class, "dev.autogen.samples.quickstart"),
    SHOP(Customer.class, "dev.autogen.samples.shop");

    private final Class<?> entity;
    private final String packageName;

    Sample(Class<?> entity, String packageName) {
        this.entity = entity;
        this.packageName = packageName;
    }

    /** The settings of {@code [entities.hibernate]}. */
    Map<String, String> hibernate() {
        return switch (this) {
            case QUICKSTART -> Map.of();
            case SHOP ->
                    Map.of(
                            "physical_naming_strategy",
                            "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl",
                            "column_ordering_strategy",
                            "legacy");
        };
    }

    /** The folder of its compiled classes. */
    Path classes() {
        try {
            // Packaged or not, the classes are there.
            return Path.of(entity.getProtectionDomain().getCodeSource().getLocation().toURI())
                    .resolveSibling("classes");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The folder of its sources, beside that of its classes. */
    Path sources() {
        return classes().resolve("../../src/main/java").normalize();
    }

    /** Its entities in a project without revisions. */
    Workbench workbench(Path folder, TestDatabase database) {
        return workbench(folder, database, folder.resolve("migrations"));
    }

    /** Its entities in a project with these revisions. */
    Workbench workbench(Path folder, TestDatabase database, Path revisions) {
        var toml = new StringBuilder(Workbench.DATABASE);
        toml.append("[entities]\npackages = [\"")
                .append(packageName)
                .append("\"]\nclasspath = [\"${CLASSES}\"]\n[entities.hibernate]\n");
        hibernate()
                .forEach(
                        (key, value) ->
                                toml.append(key).append(" = \"").append(value).append("\"\n"));
        toml.append("[revisions]\ndirectories = [\"")
                .append(revisions)
                .append("\"]\npackage = \"migrations\"\n");
        return Workbench.with(folder, database, classes(), toml.toString());
    }
}

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
            return Path.of(entity.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its entities in a project without revisions. */
    Workbench workbench(Path folder, TestDatabase database) {
        var toml = new StringBuilder(Workbench.DATABASE);
        toml.append("[entities]\npackages = [\"")
                .append(packageName)
                .append("\"]\nclasspath = [\"${CLASSES}\"]\n[entities.hibernate]\n");
        hibernate()
                .forEach(
                        (key, value) ->
                                toml.append(key).append(" = \"").append(value).append("\"\n"));
        toml.append("[revisions]\ndirectories = [\"migrations\"]\npackage = \"migrations\"\n");
        return Workbench.with(folder, database, classes(), toml.toString());
    }
}

package dev.autogen.cli;

/** Writes the configuration of a new project. */
record ConfigText(NewProject project) {

    /** The whole of autogen.toml. */
    String toml() {
        return database() + "\n" + entities() + "\n" + revisions();
    }

    private String database() {
        return switch (project.template()) {
            case GENERIC, MAVEN -> database("database", "DATABASE", "jdbc:sqlite:app.db", "USER");
            case SPRING ->
                    "# What the application takes from its environment as well.\n"
                            + database(
                                    "database",
                                    "SPRING_DATASOURCE",
                                    project.springUrl().orElse("jdbc:sqlite:app.db"),
                                    "USERNAME");
            case MULTIDB ->
                    "# Chosen by -n NAME: autogen -n main upgrade. More follow the same pattern.\n"
                            + database(
                                    "database.main", "MAIN_DATABASE", "jdbc:sqlite:main.db", "USER")
                            + "\n"
                            + database(
                                    "database.other",
                                    "OTHER_DATABASE",
                                    "jdbc:sqlite:other.db",
                                    "USER");
        };
    }

    private static String database(String section, String variable, String url, String user) {
        return """
        [%1$s]
        url      = "${%2$s_URL:-%3$s}"
        username = "${%2$s_%4$s:-}"
        password = "${%2$s_PASSWORD:-}"
        """
                .formatted(section, variable, url, user);
    }

    private String entities() {
        return """
        [entities]
        packages  = [%s]%s

        [entities.hibernate]
        %s"""
                .formatted(
                        project.entityPackage().isEmpty()
                                ? ""
                                : '"' + project.entityPackage() + '"',
                        project.built()
                                ? ""
                                : "\nclasspath = [\"classes\"]    # folders and jars with the compiled entities and what they need",
                        hibernate());
    }

    private String hibernate() {
        return switch (project.template()) {
            case GENERIC, MAVEN, MULTIDB ->
                    """
                    # The application's own settings, without "hibernate." in front. What decides over names and types has to be the same here:
                    # physical_naming_strategy = "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl"
                    """;
            case SPRING -> project.springBoot4() ? SPRING_BOOT_4 : SPRING_BOOT_3;
        };
    }

    private static final String SPRING_BOOT_3 =
            """
            # What Spring Boot 3 sets. Settings of your own (spring.jpa.properties.hibernate.*) that decide over names and types belong here too.
            physical_naming_strategy = "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy"
            implicit_naming_strategy = "org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy"
            """;

    private static final String SPRING_BOOT_4 =
            """
            # What Spring Boot 4 sets. Settings of your own (spring.jpa.properties.hibernate.*) that decide over names and types belong here too.
            physical_naming_strategy = "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl"
            implicit_naming_strategy = "org.springframework.boot.hibernate.SpringImplicitNamingStrategy"
            """;

    private String revisions() {
        return """
        [revisions]
        directories = ["%s"]
        package     = "%s"
        """
                .formatted(project.revisionDirectory(), project.revisionPackage());
    }
}

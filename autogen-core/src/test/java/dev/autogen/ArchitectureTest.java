package dev.autogen;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;

@AnalyzeClasses(packages = "dev.autogen", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] CENTRE = {
        "dev.autogen.schema..",
        "dev.autogen.operation..",
        "dev.autogen.diff..",
        "dev.autogen.dialect.."
    };

    @ArchTest
    static final ArchRule arrows_point_one_way =
            layeredArchitecture()
                    .consideringOnlyDependenciesInAnyPackage("dev.autogen..")
                    .layer("schema")
                    .definedBy("dev.autogen.schema..")
                    .layer("operation")
                    .definedBy("dev.autogen.operation..")
                    .layer("dialect")
                    .definedBy("dev.autogen.dialect..")
                    .layer("diff")
                    .definedBy("dev.autogen.diff..")
                    .layer("revision")
                    .definedBy("dev.autogen.revision..")
                    .layer("migrate")
                    .definedBy("dev.autogen.migrate..")
                    .whereLayer("operation")
                    .mayOnlyBeAccessedByLayers("dialect", "diff", "revision", "migrate")
                    .whereLayer("dialect")
                    .mayOnlyBeAccessedByLayers("diff", "migrate")
                    .whereLayer("diff")
                    .mayOnlyBeAccessedByLayers("migrate")
                    .whereLayer("revision")
                    .mayOnlyBeAccessedByLayers("migrate")
                    .whereLayer("migrate")
                    .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().matching("dev.autogen.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule production_needs_the_jdk_alone =
            classes()
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage("dev.autogen..", "java..", "javax.sql.."));

    @ArchTest
    static final ArchRule the_centre_touches_no_database_file_log_or_chance =
            noClasses()
                    .that()
                    .resideInAnyPackage(CENTRE)
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                    "java.sql..",
                                    "javax..",
                                    "java.io..",
                                    "java.nio.file..",
                                    "java.net..",
                                    "java.util.logging..",
                                    "java.util.concurrent.."))
                    .orShould()
                    .dependOnClassesThat()
                    .belongToAnyOf(Random.class, Clock.class)
                    .orShould()
                    .callMethod(UUID.class, "randomUUID")
                    .orShould()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callMethod(System.class, "nanoTime")
                    .orShould()
                    .callMethod(Math.class, "random")
                    .orShould()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err");

    @ArchTest
    static final ArchRule only_the_migrator_speaks_jdbc =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("dev.autogen.migrate..")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql.."));
}

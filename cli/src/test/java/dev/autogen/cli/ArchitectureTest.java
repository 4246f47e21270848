package dev.autogen.cli;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.autogen", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule readers_and_writers_know_the_core_alone_and_the_command_knows_all =
            layeredArchitecture()
                    .consideringOnlyDependenciesInAnyPackage("dev.autogen..")
                    .layer("jpa-reader")
                    .definedBy("dev.autogen.jpa..")
                    .layer("db-reflector")
                    .definedBy("dev.autogen.reflect..")
                    .layer("codegen")
                    .definedBy("dev.autogen.codegen..")
                    .layer("cli")
                    .definedBy("dev.autogen.cli..")
                    .whereLayer("jpa-reader")
                    .mayOnlyBeAccessedByLayers("cli")
                    .whereLayer("db-reflector")
                    .mayOnlyBeAccessedByLayers("cli")
                    .whereLayer("codegen")
                    .mayOnlyBeAccessedByLayers("cli")
                    .whereLayer("cli")
                    .mayNotBeAccessedByAnyLayer();
}

package dev.autogen.cli.classpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MavenProjectTest {
    private static final String HEAD =
            """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>x</groupId><version>1</version>
              <properties><maven.compiler.release>17</maven.compiler.release></properties>
              <build><pluginManagement><plugins>
                <plugin><artifactId>maven-compiler-plugin</artifactId><version>3.14.1</version></plugin>
                <plugin><artifactId>maven-resources-plugin</artifactId><version>3.3.1</version></plugin>
                <plugin>
                  <artifactId>maven-surefire-plugin</artifactId><version>3.5.4</version>
                </plugin>
              </plugins></pluginManagement></build>
            """;

    @TempDir Path root;

    @Test
    void a_module_brings_the_modules_that_it_needs() throws IOException {
        reactor();

        var found = BuiltProject.around(root.resolve("apps/app/src")).orElseThrow().build();

        assertThat(found.classPath().folders())
                .containsExactly(
                        root.resolve("apps/app/target/classes"),
                        root.resolve("base/target/classes"));
        assertThat(found.watched())
                .contains(
                        root.resolve("pom.xml"),
                        root.resolve("apps/app/pom.xml"),
                        root.resolve("base/pom.xml"),
                        root.resolve("apps/app/src/main"),
                        root.resolve("base/src/main"));
        assertThat(root.resolve("apps/app/target/classes/A.class")).exists();
    }

    @Test
    void a_broken_source_is_told_in_mavens_words() throws IOException {
        reactor();
        write("apps/app/src/main/java/A.java", "class A extends Missing {}");
        var project = new MavenProject(root.resolve("apps/app"));

        assertThat(project.title()).isEqualTo("apps/app");
        assertThatThrownBy(project::build)
                .isInstanceOf(AutogenException.class)
                .hasMessageContaining("Maven cannot compile " + root.resolve("apps/app"))
                .hasMessageContaining("A.java:[1,17]")
                .hasMessageNotContaining("full stack trace");
    }

    @Test
    void advice_on_running_maven_is_left_out() {
        var output =
                List.of(
                        "[INFO] x",
                        "[ERROR] COMPILATION ERROR :",
                        "[ERROR] A.java:[1,1] no",
                        "[ERROR] -> [Help 1]",
                        "[ERROR] ",
                        "[ERROR] To see the full stack trace of the errors, ...",
                        "[ERROR] more");

        assertThat(MavenProject.complaint(output))
                .containsExactly("COMPILATION ERROR :", "A.java:[1,1] no");
        assertThat(MavenProject.complaint(List.of("no JAVA_HOME"))).containsExactly("no JAVA_HOME");
    }

    @Test
    void what_gradle_prints_besides_is_no_class_path() {
        var output = List.of("warning: x", "autogen.classpath=/a/b.jar", "autogen.classpath=/c");

        assertThat(GradleProject.entries(output))
                .containsExactly(Path.of("/a/b.jar"), Path.of("/c"));
    }

    private void reactor() throws IOException {
        write(
                "pom.xml",
                HEAD
                        + """
                          <artifactId>root</artifactId><packaging>pom</packaging>
                          <modules><module>base</module><module>apps/app</module></modules>
                        </project>
                        """);
        write("base/pom.xml", HEAD + "<artifactId>base</artifactId></project>");
        write("base/src/main/java/B.java", "public class B {}");
        write(
                "apps/app/pom.xml",
                HEAD
                        + """
                          <artifactId>app</artifactId>
                          <dependencies><dependency>
                            <groupId>x</groupId><artifactId>base</artifactId><version>1</version>
                          </dependency></dependencies>
                        </project>
                        """);
        write("apps/app/src/main/java/A.java", "public class A extends B {}");
    }

    private void write(String name, String text) throws IOException {
        var file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

package dev.autogen.cli.classpath;

import dev.autogen.AutogenException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/**
 * A module of a Maven build; the modules that it needs are compiled with it and stand as folders.
 */
record MavenProject(Path module, Path root) implements BuiltProject {
    private static final String DEPENDENCY_PLUGIN =
            "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath";
    private static final int LINES_OF_AN_ERROR = 15;

    MavenProject(Path module) {
        this(module, root(module));
    }

    @Override
    public String title() {
        return BuiltProject.title(module, root);
    }

    @Override
    public Found build() {
        var classes = new ArrayList<Path>();
        classes.add(module.resolve("target/classes"));
        classes.addAll(dependencies());
        var watched = new ArrayList<>(BuiltProject.upward(module, root, List.of("pom.xml")));
        watched.addAll(BuiltProject.sources(root, classes, "target"));
        classes.stream()
                .filter(entry -> entry.startsWith(root) && entry.endsWith("target/classes"))
                .map(entry -> entry.getParent().resolveSibling("pom.xml"))
                .filter(pom -> Files.isRegularFile(pom) && !watched.contains(pom))
                .forEach(watched::add);
        return new Found(EntityClassPath.of(classes), watched);
    }

    private List<Path> dependencies() {
        try {
            var answer = Files.createTempFile("autogen", ".classpath");
            try {
                run(answer);
                return EntityClassPath.paths(Files.readString(answer).strip());
            } finally {
                Files.deleteIfExists(answer);
            }
        } catch (IOException e) {
            throw new AutogenException("cannot read the class path that Maven wrote", e);
        }
    }

    /** Off line first: with everything at hand that is quicker, and works on a train. */
    private void run(Path answer) {
        var command = command(answer);
        var offline = BuildTool.run(root, BuildTool.words(command, "-o"));
        if (!offline.failed()) {
            return;
        }
        var result = missesSomething(offline) ? BuildTool.run(root, command) : offline;
        if (result.failed()) {
            throw new AutogenException(
                    "Maven cannot compile %s:%n%s%nMake `mvn compile` work there, or set entities.classpath in autogen.toml"
                            .formatted(module, String.join("\n", complaint(result.output()))));
        }
    }

    /**
     * Tests are skipped, yet the phase is theirs: only then does Maven find a test jar of another
     * module without packaging it. With -am this module comes last, and so its answer stays.
     */
    private List<String> command(Path answer) {
        var path = root.relativize(module).toString();
        return BuildTool.words(
                BuildTool.command("mvnw", "mvn", module, root),
                "-B",
                "-q",
                "-Dstyle.color=never",
                "-f",
                root.resolve("pom.xml").toString(),
                "-pl",
                path.isEmpty() ? "." : path,
                "-am",
                "test-compile",
                "-Dmaven.test.skip=true",
                DEPENDENCY_PLUGIN,
                "-Dmdep.outputFile=" + answer,
                "-Dmdep.includeScope=runtime");
    }

    private static boolean missesSomething(BuildTool result) {
        return result.output().stream()
                .map(line -> line.toLowerCase(Locale.ROOT))
                .anyMatch(line -> line.contains("offline") || line.contains("resolve"));
    }

    /** What Maven says is wrong, without its advice on how to run Maven. */
    static List<String> complaint(List<String> output) {
        var errors =
                output.stream()
                        .filter(line -> line.startsWith("[ERROR]"))
                        .map(line -> line.substring("[ERROR]".length()).strip())
                        .takeWhile(line -> !line.startsWith("To see the full stack trace"))
                        .filter(line -> !line.isEmpty() && !line.startsWith("->"))
                        .distinct()
                        .limit(LINES_OF_AN_ERROR)
                        .toList();
        var from = Math.max(0, output.size() - LINES_OF_AN_ERROR);
        return errors.isEmpty() ? output.subList(from, output.size()) : errors;
    }

    /** The top-most folder above whose pom leads down to this module. */
    private static Path root(Path module) {
        var root = module;
        for (var each = module.getParent(); each != null; each = each.getParent()) {
            var pom = each.resolve("pom.xml");
            if (Files.isRegularFile(pom) && modules(pom).contains(root)) {
                root = each;
            }
        }
        return root;
    }

    private static List<Path> modules(Path pom) {
        return Stream.of("module", "subproject")
                .flatMap(tag -> texts(pom, tag))
                .map(name -> pom.resolveSibling(name).normalize())
                .map(path -> path.endsWith("pom.xml") ? path.getParent() : path)
                .toList();
    }

    private static Stream<String> texts(Path pom, String tag) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var found = factory.newDocumentBuilder().parse(pom.toFile()).getElementsByTagName(tag);
            return IntStream.range(0, found.getLength())
                    .mapToObj(i -> found.item(i).getTextContent().strip());
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AutogenException("cannot read " + pom + ": " + e.getMessage(), e);
        }
    }
}

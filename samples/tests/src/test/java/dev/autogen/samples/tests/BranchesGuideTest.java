package dev.autogen.samples.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.Databases;
import dev.autogen.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs what docs/branches.md shows: two people, each with a project and a database.
 *
 * <p>Ids are random, so that the first one of the guide stands for the first one of the run, and so
 * on. With {@code -Dautogen.docs=write} the guide gets the output of the run.
 */
final class BranchesGuideTest {
    private static final Path GUIDE = Path.of("../../docs/branches.md");
    private static final Pattern ID = Pattern.compile("\\b[0-9a-f]{12}\\b");
    private static final Pattern FIELD = Pattern.compile("<!-- (\\w+): (\\w+) (.*) -->");
    private static final Pattern COMMAND = Pattern.compile("(ann|ben)\\$ (autogen|git merge) (.*)");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private static final String TOML =
            Workbench.DATABASE
                    + """
                    [entities]
                    packages = ["shop"]
                    classpath = ["${CLASSES}"]
                    [revisions]
                    directories = ["migrations"]
                    package = "migrations"
                    """;

    @TempDir private Path folder;

    @AutoClose private final TestDatabase annsDatabase = Databases.sqlite();

    @AutoClose private final TestDatabase bensDatabase = Databases.sqlite();

    private final Map<String, Person> people = new LinkedHashMap<>();
    private final List<String> idsOfGuide = new ArrayList<>();
    private final List<String> idsOfRun = new ArrayList<>();

    /** Somebody with a checkout: the fields of each entity, and what runs in it. */
    private record Person(
            Workbench bench, EntitySources sources, Map<String, LinkedHashSet<String>> entities) {

        void add(String entity, String field) {
            entities.computeIfAbsent(entity, it -> new LinkedHashSet<>()).add(field);
            var classes = new ArrayList<String>();
            entities.forEach(
                    (name, fields) -> {
                        classes.add("shop." + name);
                        classes.add(
                                """
                                package shop;
                                import jakarta.persistence.*;
                                @Entity
                                public class %s {
                                    @Id
                                    @GeneratedValue(strategy = GenerationType.IDENTITY)
                                    private Integer id;
                                    %s
                                }
                                """
                                        .formatted(name, String.join("\n", fields)));
                    });
            bench.let("CLASSES", sources.compile(classes.toArray(String[]::new)).toString());
        }

        void merge(Person other) throws IOException {
            other.entities.forEach((entity, fields) -> fields.forEach(field -> add(entity, field)));
            for (Path file : other.bench.revisions()) {
                bench.write("migrations/" + file.getFileName(), Files.readString(file));
            }
        }
    }

    @Test
    void the_guide_shows_what_happens() throws IOException {
        people.put("ann", person("ann", annsDatabase));
        people.put("ben", person("ben", bensDatabase));
        var guide = Files.readString(GUIDE);
        var run = run(guide.lines().toList());
        if ("write".equals(System.getProperty("autogen.docs"))) {
            Files.writeString(GUIDE, run);
        } else {
            assertThat(numbered(run, idsOfRun)).isEqualTo(numbered(guide, idsOfGuide));
        }
    }

    private Person person(String name, TestDatabase database) throws IOException {
        var home = Files.createDirectory(folder.resolve(name));
        return new Person(
                Workbench.with(home, database, home, TOML),
                new EntitySources(home),
                new LinkedHashMap<>());
    }

    /** The guide with the output of this run. */
    private String run(List<String> lines) throws IOException {
        var run = new StringBuilder();
        boolean output = false;
        for (String line : lines) {
            collect(line, idsOfGuide);
            var field = FIELD.matcher(line);
            var command = COMMAND.matcher(line);
            output = output && !line.startsWith("```") && !command.matches();
            if (field.matches()) {
                people.get(field.group(1)).add(field.group(2), field.group(3));
            }
            if (command.matches()) {
                var translated = translated(line);
                var text = perform(command.group(1), command.group(2), translated);
                collect(text, idsOfRun);
                run.append(translated).append('\n').append(text);
                output = true;
            } else if (!output) {
                run.append(line).append('\n');
            }
        }
        return run.toString();
    }

    private String perform(String name, String verb, String line) throws IOException {
        var person = people.get(name);
        var arguments = WORD.matcher(line.substring(line.indexOf(verb) + verb.length()));
        var words =
                arguments
                        .results()
                        .map(it -> it.group(1) == null ? it.group(2) : it.group(1))
                        .toList();
        if (verb.equals("git merge")) {
            person.merge(people.get(words.get(0)));
            return "";
        }
        return person.bench().transcript(words.toArray(String[]::new));
    }

    /** A command of the guide names ids of the guide. */
    private String translated(String line) {
        return ID.matcher(line)
                .replaceAll(
                        it ->
                                Matcher.quoteReplacement(
                                        idsOfRun.get(idsOfGuide.indexOf(it.group()))));
    }

    private static void collect(String text, List<String> ids) {
        ID.matcher(text)
                .results()
                .map(it -> it.group())
                .filter(it -> !ids.contains(it))
                .forEach(ids::add);
    }

    private static String numbered(String text, List<String> ids) {
        return ID.matcher(text).replaceAll(it -> "#" + ids.indexOf(it.group()));
    }
}

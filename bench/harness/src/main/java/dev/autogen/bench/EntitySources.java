package dev.autogen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;

/**
 * Entities that nobody wrote: each with ten columns of changing types, three indexes and a foreign
 * key. The keys form a tree: a chain would be too deep for a tool that follows it by recursion.
 */
record EntitySources(int count) {
    static final String PACKAGE = "bench.entities";

    private static final List<String> FIELDS =
            List.of(
                    "@Column(nullable = false, length = 120) String",
                    "@Column(nullable = false) int",
                    "@Column(precision = 12, scale = 2) java.math.BigDecimal",
                    "@Column(nullable = false) boolean",
                    "java.time.Instant",
                    "@Column(length = 40) @Enumerated(EnumType.STRING) Status",
                    "java.time.LocalDate",
                    "Long",
                    "java.util.UUID",
                    "@Column(length = 2000) String",
                    "Double");

    /** Writes and compiles them below the folder, and returns where the classes are. */
    Path compile(Path folder, String classPath) throws IOException {
        var sources = Files.createDirectories(folder.resolve("sources"));
        var classes = Files.createDirectories(folder.resolve("classes"));
        var arguments =
                new ArrayList<>(List.of("-proc:none", "-cp", classPath, "-d", classes.toString()));
        arguments.add(
                write(
                        sources.resolve("Status.java"),
                        "package %s;\npublic enum Status { NEW, PAID, SENT, CLOSED }\n"
                                .formatted(PACKAGE)));
        for (int number = 0; number < count; number++) {
            arguments.add(write(sources.resolve(name(number) + ".java"), source(number)));
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler.run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("The generated entities do not compile: see above.");
        }
        return classes;
    }

    List<String> classNames() {
        return IntStream.range(0, count).mapToObj(it -> PACKAGE + "." + name(it)).toList();
    }

    private static String write(Path file, String text) throws IOException {
        return Files.writeString(file, text).toString();
    }

    private static String name(int number) {
        return "Entity%04d".formatted(number);
    }

    private static String source(int number) {
        var table = "entity_%04d".formatted(number);
        var fields =
                IntStream.range(0, 8)
                        .mapToObj(it -> "    " + field(number + it) + " value" + it + ";\n")
                        .collect(Collectors.joining());
        return """
               package %1$s;

               import jakarta.persistence.*;

               @Entity
               @Table(
                       name = "%2$s",
                       indexes = {
                           @Index(name = "ix_%2$s_value0", columnList = "value0"),
                           @Index(name = "ix_%2$s_value1_value2", columnList = "value1, value2"),
                           @Index(name = "ix_%2$s_value3_value4", columnList = "value3, value4 desc")
                       })
               public class %3$s {
                   @Id @GeneratedValue(strategy = GenerationType.%6$s) Long id;
                   @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "parent_id") %4$s parent;
               %5$s}
               """
                .formatted(
                        PACKAGE,
                        table,
                        name(number),
                        name(number / 10),
                        fields,
                        number % 2 == 0 ? "IDENTITY" : "SEQUENCE");
    }

    private static String field(int number) {
        return FIELDS.get(number % FIELDS.size());
    }
}

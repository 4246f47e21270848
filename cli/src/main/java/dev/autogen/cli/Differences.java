package dev.autogen.cli;

import dev.autogen.dialect.Dialect;
import dev.autogen.diff.Comparison;
import dev.autogen.migrate.SqlScript;
import dev.autogen.operation.Description;
import dev.autogen.operation.Operation;
import java.util.List;
import java.util.Map;

/** What a comparison found, for people and for programs. */
record Differences(Comparison comparison, Dialect dialect) {

    /** One line for each operation. */
    void print(Console console) {
        for (Operation operation : comparison.operations()) {
            console.result(
                    "  " + mark(operation, console) + " " + operation.accept(new Description()));
        }
    }

    /** The SQL that would run, a statement to a paragraph. */
    void printSql(Console console) {
        sql().forEach(it -> console.result("      " + it.replace("\n", "\n      ") + ";"));
    }

    List<String> sql() {
        return SqlScript.texts(dialect.statements(comparison.operations()), comparison::from);
    }

    List<Map<String, Object>> json() {
        return comparison.operations().stream()
                .map(
                        it ->
                                Json.object(
                                        "kind",
                                        kind(it),
                                        "description",
                                        it.accept(new Description())))
                .toList();
    }

    /** The verb that a revision has for it. */
    static String kind(Operation operation) {
        var name = operation.getClass().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static String mark(Operation operation, Console console) {
        var kind = kind(operation);
        if (kind.startsWith("create") || kind.startsWith("add")) {
            return console.paint("fg(green)", "+");
        }
        return kind.startsWith("drop")
                ? console.paint("fg(red)", "-")
                : console.paint("fg(yellow)", "~");
    }
}

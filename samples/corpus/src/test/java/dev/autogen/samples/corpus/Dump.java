package dev.autogen.samples.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a database holds, a sorted line for each thing. */
record Dump(List<String> lines) {
    /**
     * How names look that Hibernate, PostgreSQL or the naming convention of autogen made up; the
     * models give no such names.
     */
    private static final Pattern INVENTED =
            Pattern.compile(
                    "(?i)(?:FK|UK|IDX)_?[0-9a-z]{20,26}|.*_(?:pkey|key|check)\\d*|(?:pk|fk|uq|ix|ck)_.*");

    private static final Pattern KEY =
            Pattern.compile(
                    "(?<kind>PRIMARY KEY |FOREIGN KEY )\\((?<columns>[^)]*)\\)"
                            + "(?<table> REFERENCES [^(]*\\((?<referenced>[^)]*)\\))?(?<rest>.*)");

    Dump {
        lines = lines.stream().sorted().toList();
    }

    /** The name of a constraint or an index, unless somebody made it up. */
    static String name(String name) {
        return INVENTED.matcher(name).matches() ? "(made up)" : name;
    }

    /**
     * The definition of a key whose columns have no order that a mapping could give: autogen and
     * Hibernate have different opinions of it.
     */
    static String withoutOrder(String definition) {
        var key = KEY.matcher(definition);
        if (!key.matches()) {
            return definition;
        }
        var columns = List.of(key.group("columns").split(", ", -1));
        var referenced = key.group("referenced");
        if (referenced == null) {
            return key.group("kind") + new TreeSet<>(columns);
        }
        var pairs = new TreeSet<String>();
        var others = referenced.split(", ", -1);
        for (int i = 0; i < others.length; i++) {
            pairs.add(columns.get(i) + " to " + others[i]);
        }
        return key.group("kind")
                + key.group("table").replaceAll("\\(.*", "")
                + pairs
                + key.group("rest");
    }

    /** What one holds and the other does not. */
    List<String> differenceFrom(Dump expected) {
        var difference = new ArrayList<String>();
        minus(expected.lines, lines).forEach(it -> difference.add("missing: " + it));
        minus(lines, expected.lines).forEach(it -> difference.add("too many: " + it));
        return difference;
    }

    private static List<String> minus(List<String> from, List<String> taken) {
        var left = new ArrayList<>(from);
        taken.forEach(left::remove);
        return left;
    }
}

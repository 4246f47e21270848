package dev.autogen.migrate;

import dev.autogen.dialect.SqlHeads;
import dev.autogen.schema.SqlObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is known of a piece of SQL that a revision runs as it is, without understanding it: rather
 * too little than something that is not so.
 */
record PlainSql(String sql) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_$]+");

    /** Comments, literals and bodies in dollar quotes. */
    private static final Pattern OPAQUE =
            Pattern.compile(
                    "--[^\n]*|/\\*.*?\\*/|'(?:[^']|'')*'|(\\$\\w*\\$).*?\\1", Pattern.DOTALL);

    /** What a statement begins with that only changes rows, rights or statistics. */
    private static final Set<String> HARMLESS =
            Set.of(
                    "update",
                    "insert",
                    "delete",
                    "merge",
                    "truncate",
                    "analyze",
                    "vacuum",
                    "grant",
                    "revoke",
                    "lock",
                    "reindex",
                    "cluster",
                    "begin",
                    "commit",
                    "end");

    /** What a statement begins with that changes what it names, and nothing else. */
    private static final Set<String> NAMING = Set.of("create", "alter", "drop", "comment");

    private static final SqlHeads HEADS = new SqlHeads(it -> it);

    private static final Pattern CASCADE =
            Pattern.compile("\\bdrop\\b.*\\bcascade\\b", Pattern.DOTALL);

    /** How far the schema may be changed by it. */
    enum Reach {
        /** Not at all. */
        NOTHING,
        /** Only what it names. */
        NAMED,
        /** Nobody knows: a procedure may do anything. */
        ANYTHING
    }

    Reach reach() {
        var statements = statements();
        if (statements.stream().allMatch(it -> HARMLESS.contains(first(it)))) {
            return Reach.NOTHING;
        }
        boolean named =
                statements.stream()
                        .allMatch(
                                it ->
                                        HARMLESS.contains(first(it))
                                                || (NAMING.contains(first(it))
                                                        && !CASCADE.matcher(it).find()));
        return named ? Reach.NAMED : Reach.ANYTHING;
    }

    /**
     * What it changes is among these words, in lower case: the names of what it creates or drops,
     * if nothing else changes with that, or else all words in it.
     */
    Set<String> words() {
        var words = new LinkedHashSet<String>();
        var objects = objects();
        if (objects.isPresent()) {
            objects.get().forEach(it -> words.add(it.name().name().toLowerCase(Locale.ROOT)));
        } else {
            WORD.matcher(sql)
                    .results()
                    .forEach(it -> words.add(it.group().toLowerCase(Locale.ROOT)));
        }
        return words;
    }

    /** What it creates or drops, if that is all it does to the schema. */
    private Optional<List<SqlObject>> objects() {
        var objects = new ArrayList<SqlObject>();
        for (String statement : statements()) {
            var named = new ArrayList<>(HEADS.created(statement));
            named.addAll(HEADS.dropped(statement));
            boolean known =
                    !named.isEmpty() && named.stream().allMatch(it -> it.kind().standsAlone());
            if (!known && !HARMLESS.contains(first(statement))) {
                return Optional.empty();
            }
            objects.addAll(named);
        }
        return Optional.of(objects);
    }

    private List<String> statements() {
        var plain = OPAQUE.matcher(sql).replaceAll(" ").toLowerCase(Locale.ROOT);
        return Stream.of(plain.split(";")).map(String::strip).filter(it -> !it.isEmpty()).toList();
    }

    private static String first(String statement) {
        return statement.split("\\W", 2)[0];
    }
}

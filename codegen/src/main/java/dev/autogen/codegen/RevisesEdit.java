package dev.autogen.codegen;

import dev.autogen.AutogenException;
import dev.autogen.codegen.JavaTokens.Kind;
import dev.autogen.codegen.JavaTokens.Token;
import dev.autogen.revision.RevisionInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes anew what a revision revises, in its source, and leaves every other letter alone. */
public final class RevisesEdit {
    private static final String ANNOTATION = RevisionInfo.class.getSimpleName();

    private final String source;
    private final JavaTokens tokens;
    private Optional<Range> id = Optional.empty();
    private Optional<Range> revises = Optional.empty();

    /** A part of the source. */
    private record Range(int start, int end) {}

    private RevisesEdit(String source) {
        this.source = source;
        this.tokens = new JavaTokens(source);
    }

    /**
     * The source of revision {@code id} after the change.
     *
     * @throws AutogenException if the source is written in a way that only the compiler understands
     */
    public static String rewritten(String source, String id, List<String> revises) {
        try {
            var edit = new RevisesEdit(source);
            if (!source.contains("\\u") && edit.findsOne()) {
                var edited = edit.write(revises);
                if (says(source, id) && says(edited, id, revises)) {
                    return edited;
                }
            }
        } catch (NotUnderstood e) {
            // The message is the same.
        }
        throw new AutogenException(
                "The source of revision "
                        + id
                        + " is not written as autogen writes it: change what it revises to "
                        + literal(revises)
                        + " by hand.");
    }

    private static boolean says(String source, String id) {
        return infos(source).stream().map(it -> it.get("id")).toList().equals(List.of(List.of(id)));
    }

    private static boolean says(String source, String id, List<String> revises) {
        return says(source, id)
                && infos(source).stream().allMatch(it -> revises.equals(it.get("revises")));
    }

    private static List<Map<String, List<String>>> infos(String source) {
        return OutlineReader.read(source).revisions().stream()
                .map(it -> it.info().orElseThrow())
                .toList();
    }

    /** Whether there is one annotation, and only one. */
    private boolean findsOne() {
        int found = 0;
        for (var token = tokens.next(); token.isPresent(); token = tokens.next()) {
            if (token.get().is(Kind.SIGN, "@") && isOurs()) {
                found++;
                members();
            }
        }
        return found == 1 && id.isPresent();
    }

    private boolean isOurs() {
        var last = take();
        var token = take();
        while (token.is(Kind.SIGN, ".")) {
            last = take();
            token = take();
        }
        return last.is(Kind.WORD, ANNOTATION) && token.is(Kind.SIGN, "(");
    }

    private void members() {
        var name = take();
        while (!name.is(Kind.SIGN, ")")) {
            take();
            name = value(name.text());
        }
    }

    /** Reads a value and what follows it: the name of the next, or the end. */
    private Token value(String name) {
        var token = take();
        int start = tokens.start();
        int end = tokens.end();
        int depth = 0;
        while (depth > 0 || !(token.is(Kind.SIGN, ",") || token.is(Kind.SIGN, ")"))) {
            depth += token.is(Kind.SIGN, "{") ? 1 : token.is(Kind.SIGN, "}") ? -1 : 0;
            end = tokens.end();
            token = take();
        }
        keep(name, new Range(start, end));
        return token.is(Kind.SIGN, ",") ? take() : token;
    }

    private void keep(String name, Range range) {
        if (name.equals("id")) {
            id = Optional.of(range);
        } else if (name.equals("revises")) {
            revises = Optional.of(range);
        }
    }

    private Token take() {
        return tokens.next().orElseThrow(() -> new NotUnderstood("the source ends too early"));
    }

    private String write(List<String> parents) {
        if (revises.isPresent()) {
            var range = revises.get();
            return source.substring(0, range.start())
                    + literal(parents)
                    + source.substring(range.end());
        }
        int end = id.orElseThrow().end();
        return source.substring(0, end)
                + ","
                + gap(end)
                + "revises = "
                + literal(parents)
                + source.substring(end);
    }

    /** What stands between the id and the next member: a space, or a line's end and a margin. */
    private String gap(int end) {
        int comma = source.indexOf(',', end);
        if (comma != end) {
            return " ";
        }
        int next = comma + 1;
        while (Character.isWhitespace(source.charAt(next))) {
            next++;
        }
        return source.substring(comma + 1, next);
    }

    private static String literal(List<String> ids) {
        var literals = ids.stream().map(Literals::literal).collect(Collectors.joining(", "));
        return ids.size() == 1 ? literals : "{" + literals + "}";
    }
}

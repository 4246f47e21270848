package dev.autogen.codegen;

import dev.autogen.codegen.JavaTokens.Kind;
import dev.autogen.revision.RevisionInfo;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the annotation of a revision, with values that are strings, and passes others by. */
final class AnnotationReader {
    static final String NAME = RevisionInfo.class.getSimpleName();
    static final SortedSet<String> ELEMENTS =
            Stream.of(RevisionInfo.class.getDeclaredMethods())
                    .map(Method::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
    private static final String PACKAGE = RevisionInfo.class.getPackageName();

    private final JavaCursor at;
    private final List<String> imports = new ArrayList<>();

    AnnotationReader(JavaCursor at) {
        this.at = at;
    }

    /** Takes note of what tells which annotation a simple name is. */
    void imports(String name) {
        imports.add(name);
    }

    /** What it says, if it is the annotation of revisions. */
    Optional<Map<String, List<String>>> read() {
        if (isOurs(at.qualifiedName())) {
            return Optional.of(elements());
        }
        if (at.is(Kind.SIGN, "(")) {
            at.skip("(", ")");
        }
        return Optional.empty();
    }

    private boolean isOurs(String name) {
        if (name.equals(PACKAGE + "." + NAME)) {
            return true;
        }
        if (!name.equals(NAME)) {
            return false;
        }
        boolean named = imports.contains(PACKAGE + "." + NAME);
        boolean other = imports.stream().anyMatch(it -> it.endsWith("." + NAME));
        if (named || (imports.contains(PACKAGE + ".*") && !other)) {
            return true;
        }
        throw new NotUnderstood("which " + NAME + " this is");
    }

    private Map<String, List<String>> elements() {
        var elements = new LinkedHashMap<String, List<String>>();
        at.expect("(");
        do {
            var name = at.word();
            at.expect("=");
            if (!ELEMENTS.contains(name) || elements.put(name, value()) != null) {
                throw new NotUnderstood("what " + name + " is");
            }
        } while (at.takes(Kind.SIGN, ","));
        at.expect(")");
        if (!elements.containsKey("id")) {
            throw new NotUnderstood("a revision without id");
        }
        return elements;
    }

    private List<String> value() {
        if (!at.takes(Kind.SIGN, "{")) {
            return List.of(text());
        }
        var texts = new ArrayList<String>();
        while (!at.takes(Kind.SIGN, "}")) {
            texts.add(text());
            if (!at.is(Kind.SIGN, "}")) {
                at.expect(",");
            }
        }
        return texts;
    }

    private String text() {
        var text = new StringBuilder();
        do {
            text.append(at.take(Kind.TEXT));
        } while (at.takes(Kind.SIGN, "+"));
        return text.toString();
    }
}

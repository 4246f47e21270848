package dev.autogen.codegen;

import dev.autogen.codegen.JavaTokens.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the outline of a Java source without the compiler, which takes a second to start.
 *
 * <p>It knows the grammar of what stands outside of bodies, and of annotations whose values are
 * strings. At anything else, such as a constant in an annotation, it is not sure and says so.
 */
final class OutlineReader {
    private static final Set<String> MODIFIERS =
            Set.of("public", "abstract", "final", "static", "sealed", "non", "strictfp");
    private static final Pattern DECLARED =
            Pattern.compile("\\b(?:class|interface|enum|record)\\s+(\\w+)");
    private static final Set<String> KINDS = Set.of("class", "interface", "enum", "record");

    private final String source;
    private final JavaCursor at;
    private final AnnotationReader annotations;
    private final List<Outline.Type> types = new ArrayList<>();
    private String packageName = "";

    private OutlineReader(String source) {
        this.source = source;
        this.at = new JavaCursor(source);
        this.annotations = new AnnotationReader(at);
    }

    /** What the outlines of this reader depend on besides the sources. */
    static String knowledge() {
        return String.join(" ", AnnotationReader.ELEMENTS);
    }

    static Outline read(String source) {
        try {
            var reader = new OutlineReader(source);
            return reader.outline();
        } catch (NotUnderstood e) {
            return unsure(source);
        }
    }

    private static Outline unsure(String source) {
        return Outline.unsure(
                DECLARED.matcher(source).results().map(it -> it.group(1)).distinct().toList());
    }

    private Outline outline() {
        while (!at.atEnd()) {
            if (at.takes(Kind.SIGN, ";")) {
                continue;
            }
            try {
                declaration();
            } catch (NotUnderstood e) {
                return ended();
            }
        }
        return Outline.sure(types);
    }

    /** What is wrong in or after the body of a revision does not matter until it is compiled. */
    private Outline ended() {
        long annotated = types.stream().filter(it -> it.info().isPresent()).count();
        var mentions = source.split("@[\\w\\s.]*" + AnnotationReader.NAME, -1).length - 1;
        return annotated > 0 && annotated == mentions ? Outline.sure(types) : unsure(source);
    }

    private void declaration() {
        if (at.takes(Kind.WORD, "import")) {
            annotations.imports(at.upTo(";"));
            return;
        }
        var info = modifiers();
        if (info.word("package")) {
            packageName = at.upTo(";") + ".";
            return;
        }
        type(info);
    }

    /** The modifiers before a declaration, and its keyword. */
    private record Start(
            String keyword, boolean isAbstract, Optional<Map<String, List<String>>> info) {
        boolean word(String word) {
            return keyword.equals(word);
        }
    }

    private Start modifiers() {
        boolean isAbstract = false;
        Optional<Map<String, List<String>>> info = Optional.empty();
        while (true) {
            if (at.takes(Kind.SIGN, "@")) {
                if (at.takes(Kind.WORD, "interface")) {
                    return new Start("interface", true, info);
                }
                var found = annotations.read();
                info = found.isPresent() ? found : info;
            } else if (!at.takes(Kind.SIGN, "-")) {
                var word = at.word();
                if (!MODIFIERS.contains(word)) {
                    return new Start(word, isAbstract, info);
                }
                isAbstract |= word.equals("abstract");
            }
        }
    }

    private void type(Start start) {
        if (!KINDS.contains(start.keyword())) {
            throw new NotUnderstood(start.keyword() + " is no type");
        }
        var name = at.word();
        boolean isAbstract = start.isAbstract() || start.word("interface");
        types.add(new Outline.Type(packageName + name, isAbstract, supertypes(), start.info()));
        skipBody();
    }

    private List<String> supertypes() {
        var header = header().replaceFirst(" permits .*", "");
        return Stream.of(header.split(" (extends|implements) "))
                .skip(1)
                .flatMap(it -> Stream.of(it.split(",")))
                .map(it -> it.replaceFirst(".*[ .](?=\\w)", "").strip())
                .toList();
    }

    /** All words up to the body; type parameters, and what is in parentheses, are none of it. */
    private String header() {
        var header = new StringBuilder(" ");
        int depth = 0;
        while (!at.is(Kind.SIGN, "{")) {
            if (at.is(Kind.SIGN, "(")) {
                at.skip("(", ")");
                continue;
            }
            var next = at.take();
            depth += next.is(Kind.SIGN, "<") ? 1 : 0;
            if (depth == 0) {
                header.append(next.text()).append(next.kind() == Kind.WORD ? " " : "");
            }
            depth -= next.is(Kind.SIGN, ">") ? 1 : 0;
        }
        return header.toString();
    }

    /** A revision that lies inside of another class has a name that depends on all around it. */
    private void skipBody() {
        at.expect("{");
        int depth = 1;
        while (depth > 0) {
            var next = at.take();
            depth += next.is(Kind.SIGN, "{") ? 1 : next.is(Kind.SIGN, "}") ? -1 : 0;
            if (next.is(Kind.SIGN, "@")
                    && at.is(Kind.WORD)
                    && at.qualifiedName().endsWith(AnnotationReader.NAME)) {
                throw new NotUnderstood("a revision inside of a class");
            }
        }
    }
}

package dev.autogen.codegen;

import dev.autogen.codegen.JavaTokens.Kind;
import dev.autogen.codegen.JavaTokens.Token;
import dev.autogen.revision.RevisionInfo;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the outline of a Java source without the compiler, which takes a second to start.
 *
 * <p>It knows the grammar of what stands outside of bodies, and of annotations whose values are
 * strings. At anything else, such as a constant in an annotation, it is not sure and says so.
 */
final class OutlineReader {
    private static final String ANNOTATION = RevisionInfo.class.getSimpleName();
    private static final String PACKAGE = RevisionInfo.class.getPackageName();
    private static final SortedSet<String> ELEMENTS =
            Stream.of(RevisionInfo.class.getDeclaredMethods())
                    .map(Method::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
    private static final Set<String> MODIFIERS =
            Set.of("public", "abstract", "final", "static", "sealed", "non", "strictfp");
    private static final Pattern DECLARED =
            Pattern.compile("\\b(?:class|interface|enum|record)\\s+(\\w+)");
    private static final Set<String> KINDS = Set.of("class", "interface", "enum", "record");

    private final String source;
    private final JavaTokens tokens;
    private final List<String> imports = new ArrayList<>();
    private final List<Outline.Type> types = new ArrayList<>();
    private String packageName = "";
    private Optional<Token> token;

    private OutlineReader(String source) {
        this.source = source;
        this.tokens = new JavaTokens(source);
        this.token = tokens.next();
    }

    /** What the outlines of this reader depend on besides the sources. */
    static String knowledge() {
        return String.join(" ", ELEMENTS);
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
        while (token.isPresent()) {
            if (takes(Kind.SIGN, ";")) {
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
        var mentions = source.split("@[\\w\\s.]*" + ANNOTATION, -1).length - 1;
        return annotated > 0 && annotated == mentions ? Outline.sure(types) : unsure(source);
    }

    private void declaration() {
        if (takes(Kind.WORD, "import")) {
            imports.add(upTo(";"));
            return;
        }
        var info = modifiers();
        if (info.word("package")) {
            packageName = upTo(";") + ".";
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
            if (takes(Kind.SIGN, "@")) {
                if (takes(Kind.WORD, "interface")) {
                    return new Start("interface", true, info);
                }
                var found = annotation();
                info = found.isPresent() ? found : info;
            } else if (!takes(Kind.SIGN, "-")) {
                var word = word();
                if (!MODIFIERS.contains(word)) {
                    return new Start(word, isAbstract, info);
                }
                isAbstract |= word.equals("abstract");
            }
        }
    }

    /** What it says, if it is the annotation of revisions. */
    private Optional<Map<String, List<String>>> annotation() {
        if (isOurs(qualifiedName())) {
            return Optional.of(elements());
        }
        if (is(Kind.SIGN, "(")) {
            skip("(", ")");
        }
        return Optional.empty();
    }

    private boolean isOurs(String name) {
        if (name.equals(PACKAGE + "." + ANNOTATION)) {
            return true;
        }
        if (!name.equals(ANNOTATION)) {
            return false;
        }
        boolean named = imports.contains(PACKAGE + "." + ANNOTATION);
        boolean other = imports.stream().anyMatch(it -> it.endsWith("." + ANNOTATION));
        if (named || (imports.contains(PACKAGE + ".*") && !other)) {
            return true;
        }
        throw new NotUnderstood("which " + ANNOTATION + " this is");
    }

    private Map<String, List<String>> elements() {
        var elements = new LinkedHashMap<String, List<String>>();
        expect("(");
        do {
            var name = word();
            expect("=");
            if (!ELEMENTS.contains(name) || elements.put(name, value()) != null) {
                throw new NotUnderstood("what " + name + " is");
            }
        } while (takes(Kind.SIGN, ","));
        expect(")");
        if (!elements.containsKey("id")) {
            throw new NotUnderstood("a revision without id");
        }
        return elements;
    }

    private List<String> value() {
        if (!takes(Kind.SIGN, "{")) {
            return List.of(text());
        }
        var texts = new ArrayList<String>();
        while (!takes(Kind.SIGN, "}")) {
            texts.add(text());
            if (!is(Kind.SIGN, "}")) {
                expect(",");
            }
        }
        return texts;
    }

    private String text() {
        var text = new StringBuilder();
        do {
            text.append(take(Kind.TEXT));
        } while (takes(Kind.SIGN, "+"));
        return text.toString();
    }

    private void type(Start start) {
        if (!KINDS.contains(start.keyword())) {
            throw new NotUnderstood(start.keyword() + " is no type");
        }
        var name = word();
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
        while (!is(Kind.SIGN, "{")) {
            if (is(Kind.SIGN, "(")) {
                skip("(", ")");
                continue;
            }
            var next = take();
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
        expect("{");
        int depth = 1;
        while (depth > 0) {
            var next = take();
            depth += next.is(Kind.SIGN, "{") ? 1 : next.is(Kind.SIGN, "}") ? -1 : 0;
            if (next.is(Kind.SIGN, "@") && is(Kind.WORD) && qualifiedName().endsWith(ANNOTATION)) {
                throw new NotUnderstood("a revision inside of a class");
            }
        }
    }

    /** Skips what stands between these signs, and themselves. */
    private void skip(String open, String close) {
        expect(open);
        int depth = 1;
        while (depth > 0) {
            var next = take();
            depth += next.is(Kind.SIGN, open) ? 1 : next.is(Kind.SIGN, close) ? -1 : 0;
        }
    }

    private String qualifiedName() {
        var name = new StringBuilder(word());
        while (takes(Kind.SIGN, ".")) {
            name.append('.').append(word());
        }
        return name.toString();
    }

    private String upTo(String end) {
        var text = new StringBuilder();
        while (!takes(Kind.SIGN, end)) {
            var next = take();
            if (next.kind() != Kind.WORD && !next.text().matches("[.*]")) {
                throw new NotUnderstood("what is imported");
            }
            text.append(next.text());
        }
        return text.toString();
    }

    private boolean is(Kind kind) {
        return token.isPresent() && token.get().kind() == kind;
    }

    private boolean is(Kind kind, String text) {
        return token.isPresent() && token.get().is(kind, text);
    }

    private boolean takes(Kind kind, String text) {
        boolean found = is(kind, text);
        if (found) {
            take();
        }
        return found;
    }

    private Token take() {
        var taken = token.orElseThrow(() -> new NotUnderstood("the source ends too early"));
        token = tokens.next();
        return taken;
    }

    private String take(Kind kind) {
        var taken = take();
        if (taken.kind() != kind) {
            throw new NotUnderstood("what " + taken.text() + " is for");
        }
        return taken.text();
    }

    private String word() {
        return take(Kind.WORD);
    }

    private void expect(String sign) {
        if (!takes(Kind.SIGN, sign)) {
            throw new NotUnderstood("there is no " + sign);
        }
    }
}

package dev.autogen.codegen;

import dev.autogen.AutogenException;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * Names revisions by a template such as {@code R{year}{month}{day}{hour}{minute}{second}_{slug}},
 * in which a slash begins a folder below.
 */
public record ClassNames(String template, ZoneId zone) {
    private static final int LONGEST_SLUG = 40;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern TOKEN = Pattern.compile("\\{([^{}]*)}");
    private static final Set<String> NOT_FOR_CLASSES =
            Set.of("var", "yield", "record", "sealed", "permits");

    /** Where a revision goes: the packages below that of its folder, and the name of its class. */
    public record RevisionName(List<String> packages, String className) {
        public RevisionName {
            packages = List.copyOf(packages);
        }

        /** The path of the file below the revision folder, with slashes. */
        public String file() {
            return String.join("/", packages)
                    + (packages.isEmpty() ? "" : "/")
                    + className
                    + ".java";
        }

        /** The whole package, when the folder is that of {@code root}, which may be empty. */
        public String packageName(String root) {
            var parts = new ArrayList<>(packages);
            if (!root.isEmpty()) {
                parts.add(0, root);
            }
            return String.join(".", parts);
        }
    }

    /**
     * The name of a revision that was written at this time.
     *
     * @throws AutogenException if the template holds a token that is not known, or half a token
     */
    public RevisionName name(String id, String message, Instant created) {
        checkBraces();
        var text =
                TOKEN.matcher(template)
                        .replaceAll(
                                it ->
                                        Matcher.quoteReplacement(
                                                token(it.group(1), id, message, created)));
        var parts = Arrays.stream(text.split("/", -1)).filter(it -> !it.isEmpty()).toList();
        if (parts.isEmpty() || text.endsWith("/")) {
            return new RevisionName(
                    parts.stream().map(ClassNames::identifier).toList(), className("", id));
        }
        int last = parts.size() - 1;
        return new RevisionName(
                parts.subList(0, last).stream().map(ClassNames::identifier).toList(),
                className(parts.get(last), id));
    }

    private void checkBraces() {
        if (TOKEN.matcher(template).replaceAll("").matches(".*[{}].*")) {
            throw new AutogenException(
                    "The file template "
                            + template
                            + " has a brace without its other half: write tokens as in {year}_{slug}.");
        }
    }

    private String token(String name, String id, String message, Instant created) {
        ZonedDateTime time = created.atZone(zone);
        return switch (name) {
            case "year" -> digits(time.getYear(), 4);
            case "month" -> digits(time.getMonthValue(), 2);
            case "day" -> digits(time.getDayOfMonth(), 2);
            case "hour" -> digits(time.getHour(), 2);
            case "minute" -> digits(time.getMinute(), 2);
            case "second" -> digits(time.getSecond(), 2);
            case "epoch" -> Long.toString(created.getEpochSecond());
            case "rev" -> identifierParts(id);
            case "slug" -> slug(message);
            default ->
                    throw new AutogenException(
                            "The file template "
                                    + template
                                    + " holds {"
                                    + name
                                    + "}, which is not known: it may hold {year}, {month}, {day}, {hour}, {minute}, {second}, {epoch}, {rev} and {slug}.");
        };
    }

    private static String digits(int number, int count) {
        return String.format(Locale.ROOT, "%0" + count + "d", number);
    }

    /** The words of a message, each with a capital, as far as they go. */
    static String slug(String message) {
        var slug = new StringBuilder();
        var text = Normalizer.normalize(message, Normalizer.Form.NFC);
        for (String word : WORD.matcher(text).results().map(MatchResult::group).toList()) {
            var capital = capitalised(identifierParts(word));
            if (slug.length() + capital.length() > LONGEST_SLUG) {
                return slug.isEmpty() ? cut(capital) : slug.toString();
            }
            slug.append(capital);
        }
        return slug.toString();
    }

    private static String capitalised(String word) {
        int first = word.codePointAt(0);
        return Character.toString(Character.toTitleCase(first))
                + word.substring(Character.charCount(first));
    }

    private static String cut(String word) {
        int end = word.offsetByCodePoints(0, word.codePointCount(0, LONGEST_SLUG));
        return word.substring(0, end);
    }

    private static String className(String text, String id) {
        var name = identifierParts(text).replaceFirst("_+$", "");
        if (name.isEmpty()) {
            name = "R" + identifierParts(id);
        }
        return identifier(name);
    }

    /** The text with what no identifier may hold left out or replaced. */
    private static String identifier(String text) {
        var name = identifierParts(text);
        if (name.isEmpty() || !Character.isJavaIdentifierStart(name.codePointAt(0))) {
            name = "_" + name;
        }
        return SourceVersion.isKeyword(name, SourceVersion.latest())
                        || NOT_FOR_CLASSES.contains(name)
                ? name + "_"
                : name;
    }

    private static String identifierParts(String text) {
        var name = new StringBuilder();
        text.codePoints()
                .filter(it -> !Character.isIdentifierIgnorable(it))
                .map(it -> Character.isJavaIdentifierPart(it) && it != '$' ? it : '_')
                .forEach(name::appendCodePoint);
        return name.toString();
    }
}

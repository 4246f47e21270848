package dev.autogen.diff;

import dev.autogen.diff.Filters.Kind;
import dev.autogen.diff.Filters.ObjectFilter;
import dev.autogen.diff.Filters.Side;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Chooses tables and sequences by patterns for their names, in which {@code *} stands for any text
 * and {@code ?} for one character, in any letter case. One with a dot is for schema and name.
 *
 * <p>Without patterns to include, all are; what a pattern excludes is left out in any case. A
 * sequence that entities use needs no pattern.
 */
record NamePatterns(List<String> include, List<String> exclude) implements ObjectFilter {
    NamePatterns {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    @Override
    public boolean include(Object object, Kind kind, Side side, Optional<?> counterpart) {
        return switch (kind) {
            case TABLE -> isChosen(((Table) object).name()) && !isExcluded(((Table) object).name());
            case SEQUENCE -> {
                var name = ((Sequence) object).name();
                yield (side == Side.ENTITIES || isChosen(name)) && !isExcluded(name);
            }
            case SCHEMA, ENUM_TYPE, COMPOSITE_TYPE, COLUMN, UNIQUE_KEY, CHECK, INDEX, FOREIGN_KEY ->
                    true;
        };
    }

    private boolean isChosen(QualifiedName name) {
        return include.isEmpty() || include.stream().anyMatch(it -> matches(it, name));
    }

    private boolean isExcluded(QualifiedName name) {
        return exclude.stream().anyMatch(it -> matches(it, name));
    }

    private static boolean matches(String pattern, QualifiedName name) {
        var text =
                pattern.contains(".")
                        ? name.schema().map(it -> it + ".").orElse("") + name.name()
                        : name.name();
        var regex =
                pattern.codePoints()
                        .mapToObj(NamePatterns::regex)
                        .collect(Collectors.joining("", "(?ius)", ""));
        return Pattern.matches(regex, text);
    }

    private static String regex(int sign) {
        return switch (sign) {
            case '*' -> ".*";
            case '?' -> ".";
            default -> Pattern.quote(Character.toString(sign));
        };
    }
}

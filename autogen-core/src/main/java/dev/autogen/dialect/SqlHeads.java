package dev.autogen.dialect;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlObject;
import dev.autogen.schema.SqlObject.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the statements of some SQL create or drop, read from their beginnings alone: {@code create
 * or replace function audit} is a function {@code audit}, whatever comes after.
 *
 * @param stored how the database keeps a name that is written without quotes
 */
public record SqlHeads(UnaryOperator<String> stored) {

    /** A body in dollar quotes may hold anything, and so may what those quotes may stand in. */
    private static final Pattern BODY =
            Pattern.compile(
                    "--[^\n]*|/\\*.*?\\*/|'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|(\\$\\w*\\$).*?\\1",
                    Pattern.DOTALL);

    private static final Pattern TYPES_OF_CAST =
            Pattern.compile("(?is)\\(\\s*(\\S.*?)\\s+as\\s+(\\S.*?)\\s*\\)\\s*(with|without|;|$)");

    private static final Set<String> MODIFIERS =
            Set.of("or", "replace", "unique", "constraint", "recursive", "unlogged", "virtual");

    /** What comes between the kind and the name. */
    private static final Set<String> BEFORE_NAME = Set.of("concurrently", "if", "not", "exists");

    /** What each statement creates; nothing for one that does something else. */
    public List<SqlObject> created(String sql) {
        return after("create", sql);
    }

    /** What each statement drops, of which it names the first. */
    public List<SqlObject> dropped(String sql) {
        return after("drop", sql);
    }

    private List<SqlObject> after(String verb, String sql) {
        var tokens = new SqlTokens(withoutBodies(sql));
        var objects = new ArrayList<SqlObject>();
        while (!tokens.atEnd()) {
            if (tokens.take(verb)) {
                object(tokens).ifPresent(objects::add);
            }
            while (!tokens.atEnd() && !tokens.takeAny().equals(";")) {
                // On to the next statement.
            }
        }
        return List.copyOf(objects);
    }

    private static String withoutBodies(String sql) {
        return BODY.matcher(sql)
                .replaceAll(
                        it ->
                                it.group().startsWith("$")
                                        ? "''"
                                        : Matcher.quoteReplacement(it.group()));
    }

    private Optional<SqlObject> object(SqlTokens tokens) {
        while (MODIFIERS.contains(tokens.peek())) {
            tokens.takeAny();
        }
        var first = tokens.atEnd() ? "" : tokens.takeAny().toLowerCase(Locale.ROOT);
        var kind = Kind.of(first).or(() -> Kind.of(first + " " + tokens.peek()));
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        if (kind.get() == Kind.MATERIALIZED_VIEW) {
            tokens.takeAny();
        }
        while (BEFORE_NAME.contains(tokens.peek())) {
            tokens.takeAny();
        }
        return switch (kind.get()) {
            case CAST -> cast(tokens);
            case OPERATOR -> operator(tokens);
            case TRIGGER, POLICY, INDEX -> named(kind.get(), tokens, "on");
            case RULE -> named(kind.get(), tokens, "to");
            case FUNCTION, PROCEDURE -> routine(kind.get(), tokens);
            case AGGREGATE,
                    COLLATION,
                    TYPE,
                    DOMAIN,
                    EXTENSION,
                    SEQUENCE,
                    TABLE,
                    VIEW,
                    MATERIALIZED_VIEW ->
                    name(tokens).map(it -> new SqlObject(kind.get(), it, Optional.empty()));
        };
    }

    private Optional<SqlObject> routine(Kind kind, SqlTokens tokens) {
        return name(tokens)
                .map(it -> new SqlObject(kind, it, Optional.empty()))
                .map(it -> tokens.take("(") ? it.withArguments(arguments(tokens)) : it);
    }

    /** Up to the closing parenthesis. */
    private static List<String> arguments(SqlTokens tokens) {
        var arguments = new ArrayList<String>();
        while (!Set.of("", ")").contains(tokens.peek())) {
            arguments.add(argument(tokens));
            tokens.take(",");
        }
        return arguments;
    }

    /** Without its default, which is no part of what tells functions apart. */
    private static String argument(SqlTokens tokens) {
        int start = tokens.position();
        var declared = "";
        boolean ended = false;
        while (!Set.of("", ",", ")").contains(tokens.peek())) {
            ended |= Set.of("default", "=").contains(tokens.peek());
            if (tokens.peek().equals("(")) {
                tokens.takeGroup();
            } else {
                tokens.takeAny();
            }
            declared = ended ? declared : tokens.textFrom(start);
        }
        return declared;
    }

    /** The name, and that of the table after the next such word. */
    private Optional<SqlObject> named(Kind kind, SqlTokens tokens, String before) {
        if (tokens.peek().equals(before)) {
            return Optional.empty();
        }
        return name(tokens)
                .map(
                        it -> {
                            while (!Set.of("", ";", before).contains(tokens.peek())) {
                                tokens.takeAny();
                            }
                            boolean isOn = tokens.take(before);
                            tokens.take("only");
                            return new SqlObject(kind, it, isOn ? name(tokens) : Optional.empty());
                        });
    }

    private Optional<QualifiedName> name(SqlTokens tokens) {
        var parts = new ArrayList<String>();
        for (boolean more = true; more && !tokens.atEnd(); ) {
            var token = tokens.takeAny();
            if (isQuoted(token)) {
                parts.add(SqlTokens.unquote(token));
                more = tokens.take(".");
            } else if (Character.isLetter(token.charAt(0)) || token.charAt(0) == '_') {
                Stream.of(token.split("\\.", -1))
                        .filter(it -> !it.isEmpty())
                        .map(stored)
                        .forEach(parts::add);
                more = token.endsWith(".");
            } else {
                return Optional.empty();
            }
        }
        return qualified(parts);
    }

    private static boolean isQuoted(String token) {
        return "\"`[".indexOf(token.charAt(0)) >= 0 && token.length() > 2;
    }

    private static Optional<QualifiedName> qualified(List<String> parts) {
        return switch (parts.size()) {
            case 1 -> Optional.of(QualifiedName.unqualified(parts.get(0)));
            case 2 -> Optional.of(QualifiedName.of(parts.get(0), parts.get(1)));
            default -> Optional.empty();
        };
    }

    /** Its name is made of signs, each a token. */
    private Optional<SqlObject> operator(SqlTokens tokens) {
        var name = new StringBuilder();
        while (!Set.of("", "(").contains(tokens.peek())) {
            name.append(tokens.takeAny());
        }
        var parts = name.toString().split("(?<=\\w)\\.", 2);
        var signs = parts[parts.length - 1];
        var schema =
                parts.length > 1 ? Optional.of(stored.apply(parts[0])) : Optional.<String>empty();
        return signs.isEmpty() || signs.matches(".*\\w.*")
                ? Optional.empty()
                : Optional.of(
                        new SqlObject(
                                Kind.OPERATOR, new QualifiedName(schema, signs), Optional.empty()));
    }

    /** Its types stay as they are written. */
    private static Optional<SqlObject> cast(SqlTokens tokens) {
        var types = TYPES_OF_CAST.matcher(tokens.rest());
        return types.lookingAt()
                ? Optional.of(
                        new SqlObject(
                                Kind.CAST,
                                QualifiedName.unqualified(types.group(1)),
                                Optional.of(QualifiedName.unqualified(types.group(2)))))
                : Optional.empty();
    }
}

package dev.autogen.schema;

import dev.autogen.AutogenException;
import java.util.Objects;
import java.util.Optional;

/**
 * The name of a table, a sequence or a type, with its schema unless that is the connection's own.
 *
 * <p>Its text is {@code name} or {@code schema.name}; a part that holds a dot or a double quote is
 * written as SQL does, in double quotes with inner ones doubled. {@link #parse} reads that text
 * back. Case is kept.
 */
public record QualifiedName(Optional<String> schema, String name)
        implements Comparable<QualifiedName> {
    public QualifiedName {
        Objects.requireNonNull(schema, "schema");
        if (name.isEmpty() || schema.filter(String::isEmpty).isPresent()) {
            throw new AutogenException(
                    "An empty name: a table, a sequence, a type or a schema needs at least one character.");
        }
    }

    /**
     * A name in the connection's own schema; the text is taken as it is, dots and quotes included.
     */
    public static QualifiedName unqualified(String name) {
        return new QualifiedName(Optional.empty(), name);
    }

    public static QualifiedName of(String schema, String name) {
        return new QualifiedName(Optional.of(schema), name);
    }

    public QualifiedName with(Optional<String> replacedSchema, String replacedName) {
        return Unchanged.one(replacedSchema, schema) && Unchanged.one(replacedName, name)
                ? this
                : new QualifiedName(replacedSchema, replacedName);
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws AutogenException if the text has more than two parts, an empty part or an open quote
     */
    public static QualifiedName parse(String text) {
        var first = new StringBuilder();
        int end = readPart(text, 0, first);
        if (end == text.length()) {
            return unqualified(first.toString());
        }
        var second = new StringBuilder();
        if (readPart(text, end + 1, second) != text.length()) {
            throw malformed(text);
        }
        return of(first.toString(), second.toString());
    }

    private static int readPart(String text, int start, StringBuilder part) {
        int at = start;
        if (at < text.length() && text.charAt(at) == '"') {
            for (at++; at < text.length(); at++) {
                if (text.charAt(at) != '"') {
                    part.append(text.charAt(at));
                } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    part.append('"');
                    at++;
                } else {
                    break;
                }
            }
            if (at == text.length()) {
                throw malformed(text);
            }
            at++;
        } else {
            for (; at < text.length() && text.charAt(at) != '.'; at++) {
                part.append(text.charAt(at));
            }
        }
        if (part.isEmpty()
                || (at < text.length() && text.charAt(at) != '.')
                || (at == text.length() - 1 && text.charAt(at) == '.')) {
            throw malformed(text);
        }
        return at;
    }

    private static AutogenException malformed(String text) {
        return new AutogenException(
                "'"
                        + text
                        + "' is not a name: write name or schema.name, and put a part that holds a dot or a quote in double quotes.");
    }

    /**
     * Names are looked up by the million, and most that differ begin alike: the hash tells first.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof QualifiedName that
                && name.hashCode() == that.name.hashCode()
                && name.equals(that.name)
                && schema.equals(that.schema);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + schema.hashCode();
    }

    @Override
    public int compareTo(QualifiedName other) {
        int bySchema = schema.orElse("").compareTo(other.schema.orElse(""));
        return bySchema != 0 ? bySchema : name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return schema.map(it -> quoteIfNeeded(it) + ".").orElse("") + quoteIfNeeded(name);
    }

    private static String quoteIfNeeded(String part) {
        return part.contains(".") || part.contains("\"")
                ? '"' + part.replace("\"", "\"\"") + '"'
                : part;
    }
}

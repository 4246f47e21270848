package dev.autogen.jpa;

import dev.autogen.schema.Check;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Generated.Storage;
import dev.autogen.schema.Identity;
import dev.autogen.schema.SequenceOptions;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the free text of a {@code columnDefinition} or of column {@code options} says, clause by
 * clause; {@code unread} is the tail that no clause explains.
 */
record ColumnClauses(
        String type,
        boolean notNull,
        boolean unique,
        Optional<String> defaultValue,
        Optional<Identity> identity,
        Optional<Generated> generated,
        Optional<String> collation,
        Optional<String> comment,
        Optional<Check> check,
        Optional<String> unread) {

    private static final Set<String> STARTS =
            Set.of(
                    "default",
                    "not",
                    "null",
                    "unique",
                    "collate",
                    "check",
                    "comment",
                    "generated",
                    "auto_increment",
                    "autoincrement",
                    "primary",
                    "references",
                    "constraint",
                    "on");

    static final ColumnClauses NONE = read("", new SqlWords(""));

    /** Reads {@code citext default 'q' not null}: a type, then clauses. */
    static ColumnClauses ofDefinition(String definition) {
        var words = new SqlWords(definition);
        String type = words.atEnd() ? "" : words.upTo(STARTS);
        return read(type, words).withSerialType();
    }

    /** Reads {@code collate "C"}: clauses alone. */
    static ColumnClauses ofOptions(String options) {
        return read("", new SqlWords(options));
    }

    private static ColumnClauses read(String type, SqlWords words) {
        var reading = new Reading(words);
        while (!words.atEnd() && reading.clause()) {
            // Each turn takes one clause.
        }
        String rest = words.rest();
        return new ColumnClauses(
                type,
                // What the database numbers is never null.
                reading.notNull || reading.identity.isPresent(),
                reading.unique,
                reading.defaultValue,
                reading.identity,
                reading.generated,
                reading.collation,
                reading.comment,
                reading.check,
                rest.isEmpty() ? Optional.empty() : Optional.of(rest));
    }

    /** {@code bigserial} is no type, but a type, a sequence and a default. */
    private ColumnClauses withSerialType() {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "smallserial", "serial2" -> serial("smallint");
            case "serial", "serial4" -> serial("integer");
            case "bigserial", "serial8" -> serial("bigint");
            default -> this;
        };
    }

    private ColumnClauses serial(String sqlType) {
        return new ColumnClauses(
                sqlType,
                true,
                unique,
                defaultValue,
                Optional.of(new Identity(Identity.Mode.SERIAL, SequenceOptions.NONE)),
                generated,
                collation,
                comment,
                check,
                unread);
    }

    /** The same clauses after another type. */
    ColumnClauses withType(String replaced) {
        return new ColumnClauses(
                replaced,
                notNull,
                unique,
                defaultValue,
                identity,
                generated,
                collation,
                comment,
                check,
                unread);
    }

    /** What has been read so far. */
    private static final class Reading {
        private final SqlWords words;
        private boolean notNull;
        private boolean unique;
        private Optional<String> defaultValue = Optional.empty();
        private Optional<Identity> identity = Optional.empty();
        private Optional<Generated> generated = Optional.empty();
        private Optional<String> collation = Optional.empty();
        private Optional<String> comment = Optional.empty();
        private Optional<Check> check = Optional.empty();

        Reading(SqlWords words) {
            this.words = words;
        }

        /** Takes the clause at hand, or says that it knows none that starts so. */
        boolean clause() {
            if (words.take("not", "null")) {
                notNull = true;
            } else if (words.take("unique")) {
                unique = true;
            } else if (words.take("constraint")) {
                return namedCheck();
            } else if (words.take("auto_increment")) {
                identity = Optional.of(Identity.BY_DEFAULT);
            } else if (words.take("autoincrement")) {
                identity = Optional.of(identity(Identity.Mode.AUTOINCREMENT));
            } else if (words.take("generated", "by", "default", "as", "identity")) {
                identity = Optional.of(Identity.BY_DEFAULT);
            } else if (words.take("generated", "always", "as", "identity")) {
                identity = Optional.of(identity(Identity.Mode.ALWAYS));
            } else if (words.take("generated", "always", "as")) {
                generated = Optional.of(generated());
            } else {
                return words.take("null") || clauseWithValue();
            }
            return true;
        }

        private boolean clauseWithValue() {
            return switch (words.peek()) {
                case "default" -> {
                    defaultValue = value();
                    yield defaultValue.isPresent();
                }
                case "collate" -> {
                    collation = value().map(SqlWords::unquoted);
                    yield collation.isPresent();
                }
                case "comment" -> {
                    comment = value().map(SqlWords::unquoted);
                    yield comment.isPresent();
                }
                case "check" -> {
                    check = value().map(SqlWords::bare).map(Check::unnamedCheck);
                    yield check.isPresent();
                }
                default -> false;
            };
        }

        private boolean namedCheck() {
            String name = words.atEnd() ? "" : SqlWords.unquoted(words.next());
            if (!words.peek().equals("check")) {
                return false;
            }
            check = value().map(it -> Check.check(name, SqlWords.bare(it)));
            return check.isPresent();
        }

        private Optional<String> value() {
            words.next();
            return words.atEnd() ? Optional.empty() : Optional.of(words.upTo(STARTS));
        }

        private Generated generated() {
            String expression = words.atEnd() ? "" : SqlWords.bare(words.next());
            boolean virtual = words.take("virtual");
            if (!virtual) {
                words.take("stored");
            }
            return new Generated(expression, virtual ? Storage.VIRTUAL : Storage.STORED);
        }

        private static Identity identity(Identity.Mode mode) {
            return new Identity(mode, SequenceOptions.NONE);
        }
    }
}

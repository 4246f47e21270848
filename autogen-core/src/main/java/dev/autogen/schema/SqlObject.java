package dev.autogen.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something in a database that SQL made and that is known by its name alone, or by its name and its
 * arguments.
 *
 * @param on the table that a trigger, a policy, a rule or an index is on; the type that a cast
 *     leads to, whose name is that of the other type
 * @param arguments of a function or a procedure, as SQL names them, without their defaults; absent
 *     where it does not
 */
public record SqlObject(
        Kind kind,
        QualifiedName name,
        Optional<QualifiedName> on,
        Optional<List<String>> arguments) {
    private static final Pattern OUT = Pattern.compile("(?i)out\\s.*", Pattern.DOTALL);

    public SqlObject {
        arguments = arguments.map(List::copyOf);
    }

    /** One that has no arguments, or of which they are not known. */
    public SqlObject(Kind kind, QualifiedName name, Optional<QualifiedName> on) {
        this(kind, name, on, Optional.empty());
    }

    /** What SQL creates and drops under a name, by the word that it has for it. */
    public enum Kind {
        FUNCTION("function"),
        PROCEDURE("procedure"),
        AGGREGATE("aggregate"),
        OPERATOR("operator"),
        CAST("cast"),
        COLLATION("collation"),
        TYPE("type"),
        DOMAIN("domain"),
        EXTENSION("extension"),
        SEQUENCE("sequence"),
        TABLE("table"),
        INDEX("index"),
        VIEW("view"),
        MATERIALIZED_VIEW("materialized view"),
        TRIGGER("trigger"),
        RULE("rule"),
        POLICY("policy");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** Such as {@code view}. */
        public String word() {
            return word;
        }

        /** The kind that SQL calls by this word, in lower case. */
        public static Optional<Kind> of(String word) {
            return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
        }

        /** Whether other objects stay as they are when one of this kind comes or goes. */
        public boolean standsAlone() {
            return switch (this) {
                case FUNCTION,
                        PROCEDURE,
                        AGGREGATE,
                        OPERATOR,
                        CAST,
                        COLLATION,
                        VIEW,
                        MATERIALIZED_VIEW,
                        TRIGGER,
                        POLICY ->
                        true;
                case TYPE, DOMAIN, EXTENSION, SEQUENCE, TABLE, INDEX, RULE -> false;
            };
        }
    }

    /** The same, with this name in the connection's own schema. */
    public SqlObject ownIn(Optional<String> ownSchema) {
        return new SqlObject(
                kind, own(name, ownSchema), on.map(it -> own(it, ownSchema)), arguments);
    }

    private static QualifiedName own(QualifiedName name, Optional<String> ownSchema) {
        return name.schema().isPresent() && name.schema().equals(ownSchema)
                ? QualifiedName.unqualified(name.name())
                : name;
    }

    public SqlObject withArguments(List<String> declared) {
        return new SqlObject(kind, name, on, Optional.of(declared));
    }

    /** How many arguments those who call it give; by that, those of one name are told apart. */
    public Optional<Integer> inputs() {
        return arguments.map(
                all -> (int) all.stream().filter(it -> !OUT.matcher(it).matches()).count());
    }

    /** Whether this may be what another text calls so. */
    public boolean mayBe(SqlObject other) {
        return kind == other.kind
                && name.equals(other.name)
                && on.equals(other.on)
                && (inputs().isEmpty()
                        || other.inputs().isEmpty()
                        || inputs().equals(other.inputs()));
    }

    /** The statement that drops it, if it is there; an operator needs more than its name. */
    public Optional<String> drop() {
        return switch (kind) {
            case CAST ->
                    on.map(it -> dropped("cast", "(" + name.name() + " as " + it.name() + ")"));
            case TRIGGER, RULE, POLICY ->
                    on.map(it -> dropped(kind.word, quoted(name) + " on " + quoted(it)));
            case AGGREGATE -> Optional.of(dropped("routine", quoted(name)));
            case OPERATOR -> Optional.empty();
            case FUNCTION, PROCEDURE ->
                    Optional.of(
                            dropped(
                                    kind.word,
                                    quoted(name)
                                            + arguments
                                                    .map(it -> "(" + String.join(", ", it) + ")")
                                                    .orElse("")));
            case COLLATION,
                    TYPE,
                    DOMAIN,
                    EXTENSION,
                    SEQUENCE,
                    TABLE,
                    INDEX,
                    VIEW,
                    MATERIALIZED_VIEW ->
                    Optional.of(dropped(kind.word, quoted(name)));
        };
    }

    private static String dropped(String word, String name) {
        return "drop " + word + " if exists " + name;
    }

    private static String quoted(QualifiedName name) {
        return name.schema().map(it -> quoted(it) + ".").orElse("") + quoted(name.name());
    }

    private static String quoted(String part) {
        return '"' + part.replace("\"", "\"\"") + '"';
    }

    /** What it is and which, in words. */
    public String words() {
        return switch (kind) {
            case CAST -> "cast " + name + on.map(it -> " as " + it).orElse("");
            case FUNCTION,
                    PROCEDURE,
                    AGGREGATE,
                    OPERATOR,
                    COLLATION,
                    TYPE,
                    DOMAIN,
                    EXTENSION,
                    SEQUENCE,
                    TABLE,
                    INDEX,
                    VIEW,
                    MATERIALIZED_VIEW,
                    TRIGGER,
                    RULE,
                    POLICY ->
                    kind.word + " " + name + on.map(it -> " on " + it).orElse("");
        };
    }
}

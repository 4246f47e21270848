package dev.autogen.jpa;

import dev.autogen.schema.Deferral;
import dev.autogen.schema.ForeignKey.Action;
import dev.autogen.schema.ForeignKey.Match;
import dev.autogen.schema.Validity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the free text of a foreign key's definition or options says after the tables and columns;
 * {@code unread} is the tail that no clause explains.
 */
record ForeignKeyClauses(
        Optional<Action> onDelete,
        List<String> onDeleteColumns,
        Optional<Action> onUpdate,
        Optional<Match> match,
        Optional<Deferral> deferral,
        Optional<Validity> validity,
        Optional<String> unread) {
    private static final Set<String> STARTS =
            Set.of("on", "not", "deferrable", "initially", "match");

    static final ForeignKeyClauses NONE =
            new ForeignKeyClauses(
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    ForeignKeyClauses {
        onDeleteColumns = List.copyOf(onDeleteColumns);
    }

    /**
     * Reads {@code foreign key (a) references b (c) on delete cascade}; tables and columns are
     * those of the mapping, whatever the text says.
     */
    static ForeignKeyClauses ofDefinition(String definition) {
        var words = new SqlWords(definition);
        while (!words.atEnd() && !words.take("references")) {
            words.next();
        }
        if (!words.atEnd()) {
            words.upTo(STARTS);
        }
        return read(words);
    }

    /** Reads {@code on delete cascade deferrable}: clauses alone. */
    static ForeignKeyClauses ofOptions(String options) {
        return read(new SqlWords(options));
    }

    /** These, and the other's where these say nothing. */
    ForeignKeyClauses or(ForeignKeyClauses other) {
        return new ForeignKeyClauses(
                onDelete.or(other::onDelete),
                onDeleteColumns.isEmpty() ? other.onDeleteColumns : onDeleteColumns,
                onUpdate.or(other::onUpdate),
                match.or(other::match),
                deferral.or(other::deferral),
                validity.or(other::validity),
                unread.or(other::unread));
    }

    private static ForeignKeyClauses read(SqlWords words) {
        Optional<Action> onDelete = Optional.empty();
        List<String> onDeleteColumns = List.of();
        Optional<Action> onUpdate = Optional.empty();
        Optional<Match> match = Optional.empty();
        Optional<Validity> validity = Optional.empty();
        Optional<Deferral> deferral = Optional.empty();
        while (!words.atEnd()) {
            if (words.take("on", "delete")) {
                onDelete = action(words);
                onDeleteColumns =
                        words.peek().startsWith("(") ? SqlWords.list(words.next()) : List.of();
            } else if (words.take("on", "update")) {
                onUpdate = action(words);
            } else if (words.take("initially", "deferred")) {
                deferral = Optional.of(Deferral.INITIALLY_DEFERRED);
            } else if (words.take("deferrable")) {
                deferral = deferral.or(() -> Optional.of(Deferral.DEFERRABLE));
            } else if (words.take("match", "full")) {
                match = Optional.of(Match.FULL);
            } else if (words.take("not", "valid")) {
                validity = Optional.of(Validity.NOT_VALID);
            } else if (words.take("not", "enforced")) {
                validity = Optional.of(Validity.NOT_ENFORCED);
            } else if (!words.take("not", "deferrable")
                    && !words.take("initially", "immediate")
                    && !words.take("enforced")
                    && !words.take("match", "simple")) {
                break;
            }
        }
        String rest = words.rest();
        return new ForeignKeyClauses(
                onDelete,
                onDeleteColumns,
                onUpdate,
                match,
                deferral,
                validity,
                rest.isEmpty() ? Optional.empty() : Optional.of(rest));
    }

    private static Optional<Action> action(SqlWords words) {
        if (words.take("cascade")) {
            return Optional.of(Action.CASCADE);
        }
        if (words.take("restrict")) {
            return Optional.of(Action.RESTRICT);
        }
        if (words.take("set", "null")) {
            return Optional.of(Action.SET_NULL);
        }
        if (words.take("set", "default")) {
            return Optional.of(Action.SET_DEFAULT);
        }
        words.take("no", "action");
        return Optional.empty();
    }
}

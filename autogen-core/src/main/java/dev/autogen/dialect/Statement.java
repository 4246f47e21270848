package dev.autogen.dialect;

import dev.autogen.schema.SchemaModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One step of running a change on a database. */
public sealed interface Statement {

    /** Calls the method of the visitor that is for this kind of statement. */
    <R> R accept(Visitor<R> visitor);

    /** Something to do for each kind of statement. */
    interface Visitor<R> {
        R sql(Sql statement);

        R ask(Ask statement);
    }

    /** SQL to run, without a closing semicolon. */
    record Sql(String text) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sql(this);
        }
    }

    /**
     * A question, and what to run once the database has answered it.
     *
     * <p>{@code then} takes the rows, each a list of column texts in which SQL null is empty;
     * {@code offline} takes, where no database is there to answer, the schema as the revisions so
     * far have built it. Both are pure.
     */
    record Ask(
            String query,
            Function<List<List<Optional<String>>>, List<Statement>> then,
            Function<SchemaModel, List<Statement>> offline)
            implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ask(this);
        }
    }

    static Statement sql(String text) {
        return new Sql(text);
    }
}

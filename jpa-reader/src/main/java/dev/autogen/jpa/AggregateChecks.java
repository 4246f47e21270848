package dev.autogen.jpa;

import dev.autogen.schema.Check;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.AggregateColumn;
import org.hibernate.mapping.CheckConstraint;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.hibernate.tool.schema.internal.StandardTableExporter;

/**
 * Reads the checks on what is inside a column that holds a whole embeddable, as JSON for instance;
 * Hibernate thinks of them when it writes the table, and not before.
 */
final class AggregateChecks extends StandardTableExporter {
    private static final Set<String> STOPS = Set.of(",");

    AggregateChecks(Dialect dialect) {
        super(dialect);
    }

    List<Check> checks(Table table) {
        var aggregates =
                table.getColumns().stream().filter(AggregateColumn.class::isInstance).toList();
        if (aggregates.isEmpty()) {
            return List.of();
        }
        var sql = new StringBuilder();
        applyTableCheck(new Excerpt(aggregates), sql);
        return read(new SqlWords(sql.toString()));
    }

    private static List<Check> read(SqlWords words) {
        var checks = new ArrayList<Check>();
        while (!words.atEnd()) {
            if (words.take("check")) {
                checks.add(Check.unnamedCheck(SqlWords.bare(words.next())));
            } else if (!words.take(",")) {
                // A check with a name is the column's own, and was read with it.
                words.upTo(STOPS);
            }
        }
        return checks;
    }

    /** A table of these columns and nothing else. */
    private static final class Excerpt extends Table {
        private static final long serialVersionUID = 1L;
        private final transient List<Column> columns;

        Excerpt(List<Column> columns) {
            super("orm");
            this.columns = columns;
        }

        @Override
        public Collection<Column> getColumns() {
            return columns;
        }

        @Override
        public List<CheckConstraint> getChecks() {
            return List.of();
        }
    }
}

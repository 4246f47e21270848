package dev.autogen.jpa;

import dev.autogen.schema.Deferral;
import dev.autogen.schema.OnConflict;
import dev.autogen.schema.UniqueKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;

/** Reads the unique constraints of a table, each set of columns once unless the user named more. */
final class UniqueKeyReader {
    private final Names names;
    private final TableColumns columns;
    private final SqlStringGenerationContext context;
    private final Notes notes;

    UniqueKeyReader(
            Names names, TableColumns columns, SqlStringGenerationContext context, Notes notes) {
        this.names = names;
        this.columns = columns;
        this.context = context;
        this.notes = notes;
    }

    /** The constraints, given the columns that are unique by themselves. */
    List<UniqueKey> read(Table table, List<String> uniqueColumns) {
        var keys = new ArrayList<UniqueKey>();
        for (org.hibernate.mapping.UniqueKey key : table.getUniqueKeys().values()) {
            if (!isSaidByColumn(table, key)) {
                keys.add(key(table, key));
            }
        }
        uniqueColumns.forEach(it -> keys.add(UniqueKey.unnamedUniqueKey(it)));
        return withoutRepetition(keys);
    }

    /**
     * Whether Hibernate leaves the constraint, with its name, to the word {@code unique} of its one
     * column.
     */
    private boolean isSaidByColumn(Table table, org.hibernate.mapping.UniqueKey key) {
        return key.getColumnSpan() == 1
                && Optional.ofNullable(table.getColumn(key.getColumn(0)))
                        .filter(it -> it.isUnique() && !uniqueWord(it).isEmpty())
                        .isPresent();
    }

    private String uniqueWord(Column column) {
        return context.getDialect()
                .getUniqueDelegate()
                .getColumnDefinitionUniquenessFragment(column, context);
    }

    private UniqueKey key(Table table, org.hibernate.mapping.UniqueKey key) {
        var place = "the unique constraint " + key.getName() + " of table " + names.table(table);
        var list = key.getColumns().stream().map(it -> columns.name(table, it, place)).toList();
        if (!key.getColumnOrderMap().isEmpty()) {
            notes.add("Not read, on " + place + ": the order of its columns");
        }
        var words = new SqlWords(LaterHibernate.options(key).orElse(""));
        boolean nullsNotDistinct = words.take("nulls", "not", "distinct");
        List<String> included =
                KeyOptions.included(words).stream()
                        .map(it -> columns.name(table, new Column(it), place))
                        .toList();
        var storage = KeyOptions.storage(words);
        var clauses = ForeignKeyClauses.ofOptions(words.rest());
        clauses.unread().ifPresent(it -> notes.add("Not read, on " + place + ": " + it));
        return new UniqueKey(
                names.constraint(table, key.getName())
                        .filter(it -> LaterHibernate.isNameWritten(key)),
                list,
                clauses.deferral().orElse(Deferral.NOT_DEFERRABLE),
                nullsNotDistinct,
                included,
                storage,
                false,
                OnConflict.ABORT,
                Optional.empty());
    }

    /** Hibernate may say the same twice; what a user named stays, whatever else there is. */
    private static List<UniqueKey> withoutRepetition(List<UniqueKey> keys) {
        var seen = new HashSet<Set<String>>();
        keys.stream()
                .filter(key -> key.name().isPresent())
                .forEach(key -> seen.add(Set.copyOf(key.columns())));
        return keys.stream()
                .filter(key -> key.name().isPresent() || seen.add(Set.copyOf(key.columns())))
                .toList();
    }
}

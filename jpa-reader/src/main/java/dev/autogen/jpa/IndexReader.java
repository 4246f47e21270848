package dev.autogen.jpa;

import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Table;

/** Reads the indexes of a table. */
final class IndexReader {
    private static final Pattern NAME = Pattern.compile("(?!isnull$|notnull$)[a-z_][a-z_0-9.]*");

    private final Names names;
    private final TableColumns columns;
    private final Notes notes;

    IndexReader(Names names, TableColumns columns, Notes notes) {
        this.names = names;
        this.columns = columns;
        this.notes = notes;
    }

    List<Index> read(Table table) {
        return table.getIndexes().values().stream().map(it -> index(table, it)).toList();
    }

    private Index index(Table table, org.hibernate.mapping.Index index) {
        QualifiedName name = names.table(table);
        var place = "the index " + index.getName() + " of table " + name;
        var parts = new ArrayList<IndexPart>();
        for (Selectable selectable : index.getSelectables()) {
            IndexPart part = part(table, selectable, place);
            boolean down = "desc".equals(index.getSelectableOrderMap().get(selectable));
            parts.add(down ? part.descending() : part);
        }
        var words = new SqlWords(LaterHibernate.options(index).orElse(""));
        List<String> included =
                KeyOptions.included(words).stream()
                        .map(it -> columns.name(table, new Column(it), place))
                        .toList();
        boolean nullsNotDistinct = words.take("nulls", "not", "distinct");
        var storage = KeyOptions.storage(words);
        Optional<String> predicate =
                words.take("where") ? Optional.of(SqlWords.bare(words.rest())) : Optional.empty();
        if (!words.atEnd()) {
            notes.add("Not read, on " + place + ": " + words.rest());
        }
        return new Index(
                names.constraint(table, index.getName()),
                name,
                parts,
                index.isUnique(),
                Optional.empty(),
                predicate,
                included,
                nullsNotDistinct,
                storage,
                true,
                Optional.empty());
    }

    /** A column; or an expression, which Hibernate takes for a column that has an odd name. */
    private IndexPart part(Table table, Selectable selectable, String place) {
        if (selectable instanceof Column column) {
            Optional<String> found = columns.find(table, column);
            boolean expression = column.getName().contains("(");
            return found.isEmpty() && expression
                    ? IndexPart.expression(column.getName())
                    : IndexPart.column(columns.name(table, column, place));
        }
        return formula(table, selectable.getText());
    }

    /** In parentheses, maybe with a collation and an operator class after them. */
    private IndexPart formula(Table table, String text) {
        var words = new SqlWords(text);
        if (!words.peek().startsWith("(")) {
            return IndexPart.expression(SqlWords.bare(text));
        }
        var base = bareColumnOrExpression(table, words.next());
        var collated =
                words.take("collate") ? base.collation(SqlWords.unquoted(words.nextIfAny())) : base;
        var part =
                NAME.matcher(words.peek()).matches()
                        ? collated.operatorClass(words.next())
                        : collated;
        return words.atEnd() ? part : IndexPart.expression(SqlWords.bare(text));
    }

    private IndexPart bareColumnOrExpression(Table table, String text) {
        var bare = SqlWords.bare(text);
        return bare.isEmpty()
                ? IndexPart.expression(text)
                : columns.find(table, new Column(bare))
                        .map(IndexPart::column)
                        .orElseGet(() -> IndexPart.expression(bare));
    }
}

package dev.autogen.reflect;

import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** Reads an index from the attributes that a {@link Catalogue} gave it. */
final class IndexFacts {
    private IndexFacts() {}

    static Index index(QualifiedName table, schemacrawler.schema.Index index) {
        var facts = Facts.of(index);
        return new Index(
                Optional.of(index.getName()),
                table,
                facts.rows("parts").stream().map(IndexFacts::part).toList(),
                facts.holds("unique"),
                facts.text("method"),
                facts.text("predicate").map(Parentheses::without),
                facts.list("included"),
                facts.holds("equalNulls"),
                facts.storage(),
                !facts.holds("invalid"),
                facts.text("comment"));
    }

    /** Kind, text, direction, place of nulls, operator class or nothing, and maybe a collation. */
    private static IndexPart part(List<String> row) {
        var kind = IndexPart.Kind.valueOf(row.get(0));
        return new IndexPart(
                kind,
                kind == IndexPart.Kind.COLUMN ? row.get(1) : Parentheses.without(row.get(1)),
                IndexPart.Direction.valueOf(row.get(2)),
                IndexPart.Nulls.valueOf(row.get(3)),
                row.size() == 5
                        ? Optional.empty()
                        : Optional.of(ColumnFacts.collationName(row.subList(5, row.size()))),
                Optional.of(row.get(4)).filter(it -> !it.isEmpty()));
    }
}

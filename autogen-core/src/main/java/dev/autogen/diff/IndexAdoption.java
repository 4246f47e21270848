package dev.autogen.diff;

import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The indexes of one table of the entities, and those that no mapping could have declared. */
record IndexAdoption(Table from, Table to) {

    List<Index> indexes() {
        var declared = pairs().stream().map(it -> it.adopt(IndexAdoption::index));
        return Stream.concat(declared, kept().stream()).toList();
    }

    /**
     * An index that a mapping could not have declared stays, unless the mapping declares another of
     * its name or a column of it goes.
     */
    List<Index> kept() {
        var taken = new ArrayList<Index>();
        pairs().forEach(pair -> pair.from().ifPresent(taken::add));
        return from.indexes().stream()
                .filter(it -> !it.plain() && !taken.contains(it) && !Mention.ofLost(it, from, to))
                .toList();
    }

    private List<Counterpart<Index>> pairs() {
        return Counterpart.pair(
                from.indexes(),
                to.indexes(),
                Index::name,
                (a, b) -> a.isUnique() == b.isUnique() && a.parts().equals(b.parts()));
    }

    /**
     * Of an index with the same columns in the same order, all that a mapping cannot say is the
     * database's.
     */
    private static Index index(Index known, Index asked) {
        var name = asked.name().or(known::name);
        boolean same =
                asked.plain()
                        && known.isUnique() == asked.isUnique()
                        && said(known).equals(said(asked));
        return same ? known.withName(name) : asked.withName(name);
    }

    /** Of each part, what a mapping can say. */
    private static List<IndexPart> said(Index index) {
        return index.parts().stream()
                .map(
                        it ->
                                new IndexPart(
                                        it.kind(),
                                        it.text(),
                                        it.direction(),
                                        IndexPart.Nulls.USUAL,
                                        Optional.empty(),
                                        Optional.empty()))
                .toList();
    }
}

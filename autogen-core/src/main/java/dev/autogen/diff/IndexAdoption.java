package dev.autogen.diff;

import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.IndexStorage;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The indexes of one table of the entities, and those that no mapping could have declared. */
record IndexAdoption(Table from, Table to) {

    List<Index> indexes() {
        var declared = pairs().stream().map(it -> it.adopt(this::index));
        return Stream.concat(declared, undeclared().stream()).toList();
    }

    /**
     * An index that a mapping could not have declared stays, unless the mapping declares another of
     * its name or a column of it goes.
     */
    private List<Index> undeclared() {
        var taken = new ArrayList<Index>();
        pairs().forEach(pair -> pair.from().ifPresent(taken::add));
        return from.indexes().stream()
                .filter(it -> !it.plain() && !taken.contains(it) && !Mention.ofLost(it, from, to))
                .map(Index::valid)
                .toList();
    }

    private List<Counterpart<Index>> pairs() {
        return Counterpart.pair(
                from.indexes(),
                to.indexes(),
                Index::name,
                List.of(
                        (a, b) -> isSame(a, b) && a.predicate().equals(b.predicate()),
                        this::isSame,
                        (a, b) -> a.isUnique() == b.isUnique() && said(a).equals(said(b))));
    }

    /** Whether nothing would have to be done. */
    private boolean isSame(Index known, Index asked) {
        return said(known).equals(said(asked)) && index(known, asked).equals(known);
    }

    /** What a mapping did not say of an index is the database's, as far as it still fits. */
    private Index index(Index known, Index asked) {
        var condition = known.predicate().filter(it -> !Mention.ofLost(it, from, to));
        return new Index(
                asked.name().or(known::name),
                asked.table(),
                asked.parts().stream().map(it -> part(known, it)).toList(),
                asked.isUnique(),
                asked.method().or(() -> known.method().filter(it -> fits(known, asked))),
                asked.predicate().or(() -> condition),
                asked.included().isEmpty() ? included(known, asked) : asked.included(),
                (known.nullsNotDistinct() && asked.isUnique()) || asked.nullsNotDistinct(),
                asked.storage().equals(IndexStorage.USUAL) ? known.storage() : asked.storage(),
                true,
                known.comment());
    }

    /** Other methods than the usual one order nothing, and few keep anything unique. */
    private static boolean fits(Index known, Index asked) {
        return said(known).equals(said(asked)) && known.isUnique() == asked.isUnique();
    }

    private List<String> included(Index known, Index asked) {
        return known.included().stream()
                .filter(it -> to.findColumn(it).isPresent() && !asked.uses(it))
                .toList();
    }

    /** A part of which a mapping says all that it can is as the database has the same part. */
    private static IndexPart part(Index known, IndexPart asked) {
        return known.parts().stream()
                .filter(it -> said(asked).equals(asked) && said(it).equals(said(asked)))
                .findFirst()
                .orElse(asked);
    }

    private static List<IndexPart> said(Index index) {
        return index.parts().stream().map(IndexAdoption::said).toList();
    }

    /** Of a part, what a mapping can say. */
    private static IndexPart said(IndexPart part) {
        return new IndexPart(
                part.kind(),
                part.text(),
                part.direction(),
                IndexPart.Nulls.USUAL,
                Optional.empty(),
                Optional.empty());
    }

    /** In words, what these have that the entities do not ask for. */
    List<String> kept() {
        var lines = new ArrayList<String>();
        for (Counterpart<Index> pair : pairs()) {
            var adopted = pair.adopt(this::index);
            kept(pair.to(), adopted).line(words(adopted)).ifPresent(lines::add);
        }
        undeclared().forEach(it -> lines.add(words(it) + ", which no mapping can declare"));
        return lines;
    }

    private static String words(Index index) {
        return "index " + index.name().orElse("") + " of " + index.table();
    }

    private static Kept kept(Index asked, Index kept) {
        return new Kept()
                .unless(
                        kept.method().equals(asked.method()),
                        "using " + kept.method().orElse("the usual method"))
                .unless(kept.parts().equals(asked.parts()), "how its columns are searched by")
                .included(asked.included(), kept.included())
                .unless(kept.nullsNotDistinct() == asked.nullsNotDistinct(), "nulls not distinct")
                .storage(asked.storage(), kept.storage())
                .unless(
                        kept.predicate().equals(asked.predicate()),
                        "where " + kept.predicate().orElse(""));
    }
}

package dev.autogen.diff;

import dev.autogen.dialect.Dialect;
import dev.autogen.diff.Wording.Said;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Subject;
import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says what a database has in the words of the revisions that made it, where the server means the
 * same by both: what a downgrade brings back is then as a person wrote it, and may be understood by
 * another database that shares the history.
 *
 * <p>What differs, and how, stays as it was found.
 *
 * @param recorded what the revisions built; asked for only when something is lost that the database
 *     has words for
 * @param judge has to be certain: what it is in doubt of are other words
 */
public record RecordedWords(Dialect dialect, Supplier<SchemaModel> recorded, ServerWords judge) {

    /** The same comparison in these words. */
    public Comparison of(Comparison comparison) {
        var lost = lost(comparison);
        if (!comparison.obstacles().isEmpty() || new Wording(lost).all().isEmpty()) {
            return comparison;
        }
        var phrases = phrases(lost, comparison);
        if (phrases.isEmpty()) {
            return comparison;
        }
        var from = inWords(phrases, comparison.from());
        var to = inWords(phrases, comparison.to());
        return comparison.between(from, to);
    }

    private static SchemaModel inWords(Map<Said, String> phrases, SchemaModel schema) {
        return new Wording(schema).map(it -> phrases.getOrDefault(it, it.words()));
    }

    /** The tables and views of the database of which something goes or becomes something else. */
    private static SchemaModel lost(Comparison comparison) {
        var touched = touched(comparison.operations());
        return SchemaModel.EMPTY
                .withTables(
                        comparison.from().tables().stream()
                                .filter(it -> touched.contains(it.name()))
                                .filter(it -> loses(it, comparison.to().findTable(it.name())))
                                .toList())
                .withViews(
                        comparison.from().views().stream()
                                .filter(it -> touched.contains(it.name()))
                                .toList());
    }

    private static Set<QualifiedName> touched(List<Operation> operations) {
        return operations.stream()
                .flatMap(it -> Subject.of(it).stream())
                .map(Subject::name)
                .collect(Collectors.toSet());
    }

    private static boolean loses(Table from, Optional<Table> to) {
        return to.filter(
                        it ->
                                it.columns().containsAll(from.columns())
                                        && it.checks().containsAll(from.checks())
                                        && it.exclusions().containsAll(from.exclusions())
                                        && it.indexes().containsAll(from.indexes()))
                .isEmpty();
    }

    /** What the database says, and how the revisions said it. */
    private Map<Said, String> phrases(SchemaModel lost, Comparison comparison) {
        var asked = asked(lost, comparison.from());
        var written = new Wording(asked).all();
        var meant = new Wording(judge.rewrite(asked, lost)).all();
        var taken = new HashSet<Said>();
        Stream.of(comparison.from(), comparison.to())
                .forEach(it -> taken.addAll(new Wording(it).all()));
        var phrases = new HashMap<Said, String>();
        for (int number = 0; number < written.size(); number++) {
            // Words that something else has already would make it the same.
            if (!written.get(number).equals(meant.get(number)) && taken.add(written.get(number))) {
                phrases.putIfAbsent(meant.get(number), written.get(number).words());
            }
        }
        return phrases;
    }

    /** What the revisions say of all this, on columns as the database has them. */
    private SchemaModel asked(SchemaModel lost, SchemaModel database) {
        var known = new Spelling(dialect, database).of(dialect.normalise(recorded.get(), database));
        return SchemaModel.EMPTY
                .withTables(
                        known.tables().stream()
                                .flatMap(
                                        it ->
                                                lost.findTable(it.name()).stream()
                                                        .map(there -> typed(it, there)))
                                .toList())
                .withViews(
                        known.views().stream()
                                .filter(it -> lost.findView(it.name()).isPresent())
                                // The database has the names of the columns in the query.
                                .filter(it -> it.columns().isEmpty())
                                .toList());
    }

    private static Table typed(Table table, Table there) {
        return table.mapColumns(
                it -> there.findColumn(it.name()).map(known -> typed(it, known)).orElse(it));
    }

    private static Column typed(Column column, Column there) {
        return column.withType(there.type()).withCollation(there.collation());
    }
}

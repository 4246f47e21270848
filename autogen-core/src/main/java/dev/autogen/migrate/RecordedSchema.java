package dev.autogen.migrate;

import dev.autogen.AutogenException;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.RenameTable;
import dev.autogen.operation.Replay;
import dev.autogen.operation.Subject;
import dev.autogen.revision.RevisionScript;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The schema that revisions build, worked out in memory, and how far it can be trusted: plain SQL
 * is not understood, and a database that was there before its first revision has more than they
 * say.
 *
 * @param schema what the revisions build
 * @param spokenOf the names of all that the revisions ever spoke of
 * @param uncertain the names of what they changed without it being there
 * @param sqlWords all words of plain SQL that changes the schema, in lower case
 * @param obscure the revisions whose plain SQL may change anything
 */
public record RecordedSchema(
        SchemaModel schema,
        Set<QualifiedName> spokenOf,
        Set<QualifiedName> uncertain,
        Set<String> sqlWords,
        List<RevisionScript> obscure) {

    public RecordedSchema {
        spokenOf = Set.copyOf(spokenOf);
        uncertain = Set.copyOf(uncertain);
        sqlWords = Set.copyOf(sqlWords);
        obscure = List.copyOf(obscure);
    }

    /**
     * What these revisions build, one after the other.
     *
     * @throws AutogenException if one of them cannot say what it does
     */
    public static RecordedSchema of(List<RevisionScript> revisions) {
        RevisionScript.want(revisions);
        var recording = new Recording();
        revisions.forEach(recording::add);
        return new RecordedSchema(
                recording.schema,
                recording.spokenOf,
                recording.uncertain,
                recording.words,
                List.copyOf(recording.obscure));
    }

    /** Whether what the revisions say of this object is all there is to say. */
    public boolean isCertain(QualifiedName name) {
        return !uncertain.contains(name)
                && !sqlWords.contains(name.name().toLowerCase(Locale.ROOT));
    }

    /** Those objects of a schema that this holds for, and the keys between them; no views. */
    public static SchemaModel only(SchemaModel schema, Predicate<QualifiedName> kept) {
        return schema.withViews(List.of())
                .withEnumTypes(
                        schema.enumTypes().stream().filter(it -> kept.test(it.name())).toList())
                .withDomains(schema.domains().stream().filter(it -> kept.test(it.name())).toList())
                .withCompositeTypes(
                        schema.compositeTypes().stream()
                                .filter(it -> kept.test(it.name()))
                                .toList())
                .withSequences(
                        schema.sequences().stream().filter(it -> kept.test(it.name())).toList())
                .withTables(
                        schema.tables().stream()
                                .filter(it -> kept.test(it.name()))
                                .map(it -> onlyKeys(it, kept))
                                .toList());
    }

    private static Table onlyKeys(Table table, Predicate<QualifiedName> kept) {
        List<ForeignKey> keys =
                table.foreignKeys().stream().filter(it -> kept.test(it.referencedTable())).toList();
        return keys.size() == table.foreignKeys().size() ? table : table.withForeignKeys(keys);
    }

    private static final class Recording {
        private SchemaModel schema = SchemaModel.EMPTY;
        private final Set<QualifiedName> spokenOf = new LinkedHashSet<>();
        private final Set<QualifiedName> uncertain = new LinkedHashSet<>();
        private final Set<String> words = new LinkedHashSet<>();
        private final Set<RevisionScript> obscure = new LinkedHashSet<>();

        void add(RevisionScript script) {
            for (Operation operation : script.upgrade()) {
                operation
                        .plainSql()
                        .ifPresentOrElse(it -> add(script, new PlainSql(it)), () -> add(operation));
            }
        }

        private void add(RevisionScript script, PlainSql sql) {
            switch (sql.reach()) {
                case NOTHING -> {}
                case NAMED -> words.addAll(sql.words());
                case ANYTHING -> {
                    words.addAll(sql.words());
                    obscure.add(script);
                }
            }
        }

        /**
         * What the revisions change, but did not make, was there before them, or plain SQL made it.
         */
        private void add(Operation operation) {
            var subject = Subject.of(operation).map(Subject::name);
            subject.ifPresent(spokenOf::add);
            if (operation instanceof RenameTable rename) {
                spokenOf.add(rename.to());
                if (!isCertain(rename.from())) {
                    uncertain.add(rename.to());
                }
            }
            try {
                schema = Replay.apply(List.of(operation), schema);
            } catch (AutogenException e) {
                subject.ifPresent(uncertain::add);
            }
        }

        private boolean isCertain(QualifiedName name) {
            return !uncertain.contains(name)
                    && !words.contains(name.name().toLowerCase(Locale.ROOT));
        }
    }
}

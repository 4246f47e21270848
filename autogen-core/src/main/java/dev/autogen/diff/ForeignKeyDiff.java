package dev.autogen.diff;

import dev.autogen.diff.ListDiff.Pair;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.AddForeignKey;
import dev.autogen.operation.Operation.AlterForeignKey;
import dev.autogen.operation.Operation.RenameConstraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Foreign keys of all tables. One that stays the same is dropped and added again all the same when
 * the key that it refers to is made anew in between.
 */
record ForeignKeyDiff(NamedDiff<ForeignKey> diff) {

    static ForeignKeyDiff between(
            SchemaModel from,
            SchemaModel to,
            PrimaryKeyDiff primaryKeys,
            UniqueKeyDiff uniqueKeys,
            RebuiltColumns rebuilt,
            FreeNames names) {
        var moving = moving(primaryKeys, uniqueKeys);
        var kind =
                NamedDiff.Kind.of(
                                ForeignKey::name,
                                ForeignKey::withName,
                                key ->
                                        !moving.getOrDefault(key.referencedTable(), Set.of())
                                                        .contains(
                                                                Set.copyOf(key.referencedColumns()))
                                                && !rebuilt.touch(key.table(), key.columns())
                                                && !rebuilt.touch(
                                                        key.referencedTable(),
                                                        key.referencedColumns())
                                                && !rebuilt.retype(key.table(), key.columns())
                                                && !rebuilt.retype(
                                                        key.referencedTable(),
                                                        key.referencedColumns()))
                        .altering(ForeignKeyDiff::alters);
        return new ForeignKeyDiff(NamedDiff.between(all(from), all(to), kind, names));
    }

    private static List<ForeignKey> all(SchemaModel schema) {
        return schema.tables().stream().flatMap(it -> it.foreignKeys().stream()).toList();
    }

    private static boolean alters(ForeignKey from, ForeignKey to) {
        return from.name().isPresent()
                && from.validity(to.validity())
                        .deferral(to.deferral())
                        .withComment(to.comment())
                        .equals(to);
    }

    /** The columns of the primary and unique keys that go or come, by their tables. */
    private static Map<QualifiedName, Set<Set<String>>> moving(
            PrimaryKeyDiff primaryKeys, UniqueKeyDiff uniqueKeys) {
        var moving = new HashMap<QualifiedName, Set<Set<String>>>();
        for (Pair<Table> pair : primaryKeys.tables()) {
            var primary = primaryKeys.diff(pair);
            var unique = uniqueKeys.diff(pair);
            Stream.of(
                            Stream.of(primary.gone(), primary.come())
                                    .flatMap(List::stream)
                                    .map(it -> it.columns()),
                            Stream.of(unique.gone(), unique.come())
                                    .flatMap(List::stream)
                                    .map(it -> it.columns()))
                    .flatMap(it -> it)
                    .forEach(
                            columns ->
                                    moving.computeIfAbsent(pair.to().name(), it -> new HashSet<>())
                                            .add(Set.copyOf(columns)));
        }
        return moving;
    }

    List<Operation> drops() {
        return diff.gone().stream().map(it -> new AddForeignKey(it).reverse()).toList();
    }

    List<RenameConstraint> renamings() {
        return diff.renamed().stream()
                .map(
                        it ->
                                new RenameConstraint(
                                        it.to().table(),
                                        it.from().name().orElseThrow(),
                                        it.to().name().orElseThrow()))
                .toList();
    }

    List<AlterForeignKey> alterations() {
        return diff.altered().stream().map(it -> new AlterForeignKey(it.from(), it.to())).toList();
    }

    List<AddForeignKey> additions() {
        return diff.come().stream().map(AddForeignKey::new).toList();
    }
}

package dev.autogen.diff;

import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.AddForeignKey;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Foreign keys of all tables. One that stays the same is dropped and added again all the same when
 * the key that it refers to is made anew in between.
 */
record ForeignKeyDiff(SchemaModel from, SchemaModel to, RebuiltColumns rebuilt) {

    List<Operation> drops() {
        var kept = kept();
        return all(from)
                .filter(it -> !kept.contains(it))
                .map(it -> new AddForeignKey(it).reverse())
                .toList();
    }

    List<AddForeignKey> additions() {
        var kept = kept();
        return all(to).filter(it -> !kept.contains(it)).map(AddForeignKey::new).toList();
    }

    private static Stream<ForeignKey> all(SchemaModel schema) {
        return schema.tables().stream().flatMap(it -> it.foreignKeys().stream());
    }

    private Set<ForeignKey> kept() {
        var before = new HashSet<>(all(from).toList());
        var kept = new HashSet<ForeignKey>();
        all(to).filter(before::contains).filter(this::keyStays).forEach(kept::add);
        return kept;
    }

    private boolean keyStays(ForeignKey key) {
        var before = from.findTable(key.referencedTable());
        var after = to.findTable(key.referencedTable());
        return referencedKey(before, key).equals(referencedKey(after, key))
                && !rebuilt.touch(key.table(), key.columns())
                && !rebuilt.touch(key.referencedTable(), key.referencedColumns())
                && !rebuilt.retype(key.table(), key.columns())
                && !rebuilt.retype(key.referencedTable(), key.referencedColumns());
    }

    /** The primary key or the unique keys that the foreign key may rest on. */
    private static Set<Object> referencedKey(Optional<Table> table, ForeignKey key) {
        var columns = Set.copyOf(key.referencedColumns());
        var keys = new HashSet<Object>();
        table.flatMap(Table::primaryKey)
                .filter(it -> Set.copyOf(it.columns()).equals(columns))
                .ifPresent(keys::add);
        table.stream()
                .flatMap(it -> it.uniqueKeys().stream())
                .filter(it -> Set.copyOf(it.columns()).equals(columns))
                .forEach(keys::add);
        return keys;
    }
}

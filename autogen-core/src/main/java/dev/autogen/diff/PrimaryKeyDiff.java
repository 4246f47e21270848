package dev.autogen.diff;

import dev.autogen.diff.ListDiff.Pair;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.AddPrimaryKey;
import dev.autogen.operation.Operation.DropPrimaryKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.Optional;

/** Primary keys, of which a table has one: any change is a drop and an addition. */
record PrimaryKeyDiff(List<Pair<Table>> tables, RebuiltColumns rebuilt) {

    List<Operation> drops() {
        return SchemaDiff.each(
                tables,
                pair ->
                        changed(pair, pair.from()).stream()
                                .map(
                                        it ->
                                                (DropPrimaryKey)
                                                        new AddPrimaryKey(pair.to().name(), it)
                                                                .reverse())
                                .toList());
    }

    List<Operation> additions() {
        return SchemaDiff.each(
                tables,
                pair ->
                        changed(pair, pair.to()).stream()
                                .map(it -> new AddPrimaryKey(pair.to().name(), it))
                                .toList());
    }

    private Optional<PrimaryKey> changed(Pair<Table> pair, Table side) {
        boolean same = pair.from().primaryKey().equals(pair.to().primaryKey());
        return side.primaryKey()
                .filter(it -> !same || rebuilt.touch(pair.to().name(), it.columns()));
    }
}

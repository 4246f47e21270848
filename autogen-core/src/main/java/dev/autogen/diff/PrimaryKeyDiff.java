package dev.autogen.diff;

import dev.autogen.diff.ListDiff.Pair;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.AddPrimaryKey;
import dev.autogen.operation.Operation.DropPrimaryKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import java.util.List;

/** Primary keys, of which a table has one: any change is a drop and an addition. */
record PrimaryKeyDiff(List<Pair<Table>> tables) {

    List<Operation> drops() {
        return SchemaDiff.each(
                tables,
                pair ->
                        keys(pair).removed().stream()
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
                        keys(pair).added().stream()
                                .map(it -> new AddPrimaryKey(pair.to().name(), it))
                                .toList());
    }

    private static ListDiff<PrimaryKey> keys(Pair<Table> pair) {
        return ListDiff.between(
                pair.from().primaryKey().stream().toList(),
                pair.to().primaryKey().stream().toList(),
                it -> it);
    }
}

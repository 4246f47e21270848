package dev.autogen.diff;

import dev.autogen.diff.ListDiff.Pair;
import dev.autogen.operation.Operation.AlterTableOptions;
import dev.autogen.operation.Operation.CommentTable;
import dev.autogen.operation.Operation.CreateTable;
import dev.autogen.operation.Operation.DropTable;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.Optional;

/** Whole tables; their foreign keys go their own way, so that tables may refer to each other. */
record TableDiff(ListDiff<Table> tables) {

    TableDiff(SchemaModel from, SchemaModel to) {
        this(ListDiff.between(from.tables(), to.tables(), Table::name));
    }

    List<Pair<Table>> common() {
        return tables.common();
    }

    List<Pair<Table>> altered() {
        return tables.altered();
    }

    List<DropTable> drops() {
        return tables.removed().stream()
                .map(it -> new DropTable(it.name(), Optional.of(it.withForeignKeys(List.of()))))
                .toList();
    }

    List<CreateTable> creations() {
        return tables.added().stream()
                .map(it -> new CreateTable(it.withForeignKeys(List.of())))
                .toList();
    }

    List<AlterTableOptions> options() {
        return tables.common().stream()
                .filter(it -> !it.from().options().equals(it.to().options()))
                .map(
                        it ->
                                new AlterTableOptions(
                                        it.to().name(), it.from().options(), it.to().options()))
                .toList();
    }

    List<CommentTable> comments() {
        return tables.common().stream()
                .filter(it -> !it.from().comment().equals(it.to().comment()))
                .map(it -> new CommentTable(it.to().name(), it.from().comment(), it.to().comment()))
                .toList();
    }
}

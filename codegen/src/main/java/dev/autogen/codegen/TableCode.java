package dev.autogen.codegen;

import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import dev.autogen.schema.UniqueKey;
import java.util.List;

/** Writes tables, one line for each thing in them. */
final class TableCode {
    private TableCode() {}

    static Chain of(Table table) {
        var key = table.primaryKey().map(PrimaryKey::columns).orElse(List.of());
        var code = Chain.factory(Table.class, "table", Code.text(table.name().toString()));
        for (Column column : table.columns()) {
            code =
                    code.then(
                            "column",
                            key.contains(column.name())
                                    ? ColumnCode.ofKey(column)
                                    : ColumnCode.of(column));
        }
        if (table.primaryKey().isPresent()) {
            code = primaryKey(code, table.primaryKey().get());
        }
        for (UniqueKey unique : table.uniqueKeys()) {
            code = unique(code, unique);
        }
        for (Check check : table.checks()) {
            code = check(code, check);
        }
        for (Exclusion exclusion : table.exclusions()) {
            code = code.then("exclusion", KeyCode.of(exclusion));
        }
        for (Index index : table.indexes()) {
            code = index(code, index, table);
        }
        for (ForeignKey foreignKey : table.foreignKeys()) {
            code = code.then("foreignKey", KeyCode.of(foreignKey));
        }
        if (table.comment().isPresent()) {
            code = code.then("comment", Code.text(table.comment().get()));
        }
        if (!table.options().equals(TableOptions.NONE)) {
            code = code.then("options", OptionsCode.of(table.options()));
        }
        for (String seed : table.seeds()) {
            code = code.then("seed", Code.text(seed));
        }
        return code.onLines();
    }

    private static Chain primaryKey(Chain code, PrimaryKey key) {
        var plain =
                PrimaryKey.unnamedPrimaryKey(array(key.columns())).withName(key.name()).equals(key);
        return plain
                ? code.then(
                        key.name().isPresent() ? "primaryKey" : "unnamedPrimaryKey",
                        KeyCode.nameAnd(key.name(), key.columns()))
                : code.then("primaryKey", KeyCode.of(key));
    }

    private static Chain unique(Chain code, UniqueKey key) {
        boolean plain =
                key.name()
                        .map(it -> UniqueKey.uniqueKey(it, array(key.columns())))
                        .filter(key::equals)
                        .isPresent();
        return plain
                ? code.then("unique", KeyCode.nameAnd(key.name(), key.columns()))
                : code.then("unique", KeyCode.of(key));
    }

    private static Chain check(Chain code, Check check) {
        return check.name()
                        .map(it -> Check.check(it, check.expression()))
                        .filter(check::equals)
                        .isPresent()
                ? code.then("check", KeyCode.nameAnd(check.name(), List.of(check.expression())))
                : code.then("check", KeyCode.of(check));
    }

    private static Chain index(Chain code, Index index, Table table) {
        var columns = IndexCode.columns(index).orElse(List.of());
        boolean plain =
                index.name()
                        .map(it -> Index.index(it).on(table.name().toString(), array(columns)))
                        .filter(index::equals)
                        .isPresent();
        return plain
                ? code.then("index", KeyCode.nameAnd(index.name(), columns))
                : code.then("index", IndexCode.of(index));
    }

    private static String[] array(List<String> texts) {
        return texts.toArray(String[]::new);
    }
}

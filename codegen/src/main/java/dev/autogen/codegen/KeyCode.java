package dev.autogen.codegen;

import dev.autogen.schema.Check;
import dev.autogen.schema.Deferral;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.UniqueKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes primary keys, unique keys, checks and foreign keys. */
final class KeyCode {
    private KeyCode() {}

    static Chain of(PrimaryKey key) {
        return Chain.factory(
                PrimaryKey.class,
                key.name().isPresent() ? "primaryKey" : "unnamedPrimaryKey",
                nameAnd(key.name(), key.columns()));
    }

    static Chain of(UniqueKey key) {
        var code =
                Chain.factory(
                        UniqueKey.class,
                        key.name().isPresent() ? "uniqueKey" : "unnamedUniqueKey",
                        nameAnd(key.name(), key.columns()));
        code = deferral(code, key.deferral());
        return key.nullsNotDistinct() ? code.then("nullsAreEqual") : code;
    }

    static Chain of(Check check) {
        return Chain.factory(
                Check.class,
                check.name().isPresent() ? "check" : "unnamedCheck",
                nameAnd(check.name(), List.of(check.expression())));
    }

    static Chain of(ForeignKey key) {
        var code =
                Chain.factory(
                                ForeignKey.class,
                                key.name().isPresent() ? "foreignKey" : "unnamedForeignKey",
                                nameAnd(key.name(), List.of()))
                        .then("from", end(key.table().toString(), key.columns()))
                        .then("to", end(key.referencedTable().toString(), key.referencedColumns()));
        code = action(code, "onDelete", key.onDelete());
        code = action(code, "onUpdate", key.onUpdate());
        return deferral(code, key.deferral());
    }

    /** What varargs factories take whose first text is the name. */
    static List<Code> nameAnd(Optional<String> name, List<String> rest) {
        return Code.texts(Stream.concat(name.stream(), rest.stream()).toList());
    }

    private static List<Code> end(String table, List<String> columns) {
        return nameAnd(Optional.of(table), columns);
    }

    private static Chain action(Chain code, String name, ForeignKey.Action action) {
        return action == ForeignKey.Action.NO_ACTION
                ? code
                : code.then(name, Code.constant(action));
    }

    private static Chain deferral(Chain code, Deferral deferral) {
        return deferral == Deferral.NOT_DEFERRABLE
                ? code
                : code.then("deferral", Code.constant(deferral));
    }
}

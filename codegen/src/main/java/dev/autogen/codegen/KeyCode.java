package dev.autogen.codegen;

import dev.autogen.schema.Check;
import dev.autogen.schema.Deferral;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.IndexStorage;
import dev.autogen.schema.NotNull;
import dev.autogen.schema.OnConflict;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.UniqueKey;
import dev.autogen.schema.Validity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes primary keys, unique keys, checks and foreign keys. */
final class KeyCode {
    private KeyCode() {}

    static Chain of(PrimaryKey key) {
        var code =
                Chain.factory(
                        PrimaryKey.class,
                        key.name().isPresent() ? "primaryKey" : "unnamedPrimaryKey",
                        nameAnd(key.name(), key.columns()));
        code = index(deferral(code, key.deferral()), key.included(), key.storage());
        code = key.temporal() ? code.then("withoutOverlaps") : code;
        return comment(onConflict(code, key.onConflict()), key.comment());
    }

    static Chain of(UniqueKey key) {
        var code =
                Chain.factory(
                        UniqueKey.class,
                        key.name().isPresent() ? "uniqueKey" : "unnamedUniqueKey",
                        nameAnd(key.name(), key.columns()));
        code = deferral(code, key.deferral());
        code = key.nullsNotDistinct() ? code.then("nullsAreEqual") : code;
        code = index(code, key.included(), key.storage());
        code = key.temporal() ? code.then("withoutOverlaps") : code;
        return comment(onConflict(code, key.onConflict()), key.comment());
    }

    static Chain of(Check check) {
        var code =
                Chain.factory(
                        Check.class,
                        check.name().isPresent() ? "check" : "unnamedCheck",
                        nameAnd(check.name(), List.of(check.expression())));
        code =
                switch (check.inheritance()) {
                    case INHERITED -> code;
                    case NOT_INHERITED -> code.then("notInherited");
                };
        return comment(validity(code, check.validity()), check.comment());
    }

    static Chain of(Exclusion exclusion) {
        var code =
                Chain.factory(
                        Exclusion.class,
                        exclusion.name().isPresent() ? "exclusion" : "unnamedExclusion",
                        nameAnd(exclusion.name(), List.of(exclusion.definition())));
        return comment(code, exclusion.comment());
    }

    static Chain of(ForeignKey key) {
        var code =
                Chain.factory(
                                ForeignKey.class,
                                key.name().isPresent() ? "foreignKey" : "unnamedForeignKey",
                                nameAnd(key.name(), List.of()))
                        .then("from", end(key.table().toString(), key.columns()))
                        .then("to", end(key.referencedTable().toString(), key.referencedColumns()));
        code = onDelete(code, key);
        if (key.onUpdate() != ForeignKey.Action.NO_ACTION) {
            code = code.then("onUpdate", Code.constant(key.onUpdate()));
        }
        if (key.match() != ForeignKey.Match.SIMPLE) {
            code = code.then("match", Code.constant(key.match()));
        }
        code = validity(deferral(code, key.deferral()), key.validity());
        code = key.temporal() ? code.then("period") : code;
        return comment(code, key.comment());
    }

    /** What varargs factories take whose first text is the name. */
    static List<Code> nameAnd(Optional<String> name, List<String> rest) {
        return Code.texts(Stream.concat(name.stream(), rest.stream()).toList());
    }

    private static List<Code> end(String table, List<String> columns) {
        return nameAnd(Optional.of(table), columns);
    }

    private static Chain onDelete(Chain code, ForeignKey key) {
        if (key.onDelete() == ForeignKey.Action.NO_ACTION && key.onDeleteColumns().isEmpty()) {
            return code;
        }
        var action = Stream.<Code>of(Code.constant(key.onDelete()));
        return code.then(
                "onDelete",
                Stream.concat(action, Code.texts(key.onDeleteColumns()).stream()).toList());
    }

    private static Chain index(Chain code, List<String> included, IndexStorage storage) {
        return storage(
                included.isEmpty() ? code : code.then("including", Code.texts(included)), storage);
    }

    /** How the index is kept, unless it is as usual. */
    static Chain storage(Chain code, IndexStorage storage) {
        if (storage.equals(IndexStorage.USUAL)) {
            return code;
        }
        var inner = Chain.factory(IndexStorage.class, "storage");
        for (String parameter : storage.parameters()) {
            inner = inner.then("with", Code.text(parameter));
        }
        if (storage.tablespace().isPresent()) {
            inner = inner.then("tablespace", Code.text(storage.tablespace().get()));
        }
        inner = storage.isClustered() ? inner.then("clustered") : inner;
        return code.then(
                "storage", storage.isReplicaIdentity() ? inner.then("replicaIdentity") : inner);
    }

    static Chain comment(Chain code, Optional<String> comment) {
        return comment.map(it -> code.then("comment", Code.text(it))).orElse(code);
    }

    static Chain of(NotNull rule) {
        var code =
                Chain.factory(
                        NotNull.class,
                        rule.name().isPresent() ? "notNull" : "unnamedNotNull",
                        nameAnd(rule.name(), List.of()));
        code =
                switch (rule.inheritance()) {
                    case INHERITED -> code;
                    case NOT_INHERITED -> code.then("notInherited");
                };
        return onConflict(validity(code, rule.validity()), rule.onConflict());
    }

    private static Chain onConflict(Chain code, OnConflict answer) {
        return answer == OnConflict.ABORT ? code : code.then("onConflict", Code.constant(answer));
    }

    private static Chain validity(Chain code, Validity validity) {
        return validity == Validity.VALID ? code : code.then("validity", Code.constant(validity));
    }

    private static Chain deferral(Chain code, Deferral deferral) {
        return deferral == Deferral.NOT_DEFERRABLE
                ? code
                : code.then("deferral", Code.constant(deferral));
    }
}

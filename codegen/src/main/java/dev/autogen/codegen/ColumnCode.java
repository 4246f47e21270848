package dev.autogen.codegen;

import dev.autogen.schema.Column;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Identity;

/** Writes columns. */
final class ColumnCode {
    private ColumnCode() {}

    /** A column on its own. */
    static Chain of(Column column) {
        var code = start(column);
        if (column.identitySpec().isEmpty()) {
            boolean said = column.nullable() || column.notNullRule().isPresent();
            return attributes(said ? code : code.then("notNull"), column);
        }
        var whole = attributes(code, column);
        return column.nullable() ? whole.then("withNullable", new Code.Raw("true")) : whole;
    }

    /** A column of a primary key inside its table, which makes it not null. */
    static Chain ofKey(Column column) {
        return attributes(start(column), column);
    }

    private static Chain start(Column column) {
        return Chain.factory(
                Column.class, "column", Code.text(column.name()), TypeCode.of(column.type()));
    }

    private static Chain attributes(Chain start, Column column) {
        var code = start;
        if (column.identitySpec().isPresent()) {
            var identity = column.identitySpec().get();
            code =
                    identity.equals(Identity.BY_DEFAULT)
                            ? code.then("identity")
                            : code.then("identity", identity(identity));
        }
        if (column.defaultValue().isPresent()) {
            code = code.then("defaultValue", Code.text(column.defaultValue().get()));
        }
        if (column.generated().isPresent()) {
            var generated = column.generated().get();
            code = code.then(verb(generated.storage()), Code.text(generated.expression()));
        }
        if (column.collation().isPresent()) {
            code = code.then("collation", Code.text(column.collation().get()));
        }
        if (column.notNullRule().isPresent()) {
            code = code.then("notNull", KeyCode.of(column.notNullRule().get()));
        }
        return column.comment().isPresent()
                ? code.then("comment", Code.text(column.comment().get()))
                : code;
    }

    private static String verb(Generated.Storage storage) {
        return switch (storage) {
            case STORED -> "generatedAs";
            case VIRTUAL -> "generatedVirtuallyAs";
        };
    }

    private static Chain identity(Identity identity) {
        var mode =
                switch (identity.mode()) {
                    case BY_DEFAULT -> "byDefault";
                    case ALWAYS -> "always";
                    case SERIAL -> "serial";
                    case AUTOINCREMENT -> "autoincrement";
                };
        var code = SequenceCode.options(Chain.factory(Identity.class, mode), identity.options());
        return identity.sequence()
                .map(it -> code.then("sequence", Code.text(it.toString())))
                .orElse(code);
    }
}

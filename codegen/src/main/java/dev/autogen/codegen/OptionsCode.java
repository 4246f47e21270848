package dev.autogen.codegen;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.TableOptions;
import dev.autogen.schema.TableOptions.RowSecurity;

/** Writes the options of tables. */
final class OptionsCode {
    private OptionsCode() {}

    static Chain of(TableOptions options) {
        var code = Chain.factory(TableOptions.class, "tableOptions");
        if (options.unlogged()) {
            code = code.then("asUnlogged");
        }
        if (!options.storage().isEmpty()) {
            code = code.then("storing", Code.texts(options.storage()));
        }
        if (options.partitionBy().isPresent()) {
            code = code.then("partitionedBy", Code.text(options.partitionBy().get()));
        }
        if (!options.inherits().isEmpty()) {
            var names = options.inherits().stream().map(QualifiedName::toString).toList();
            code = code.then("inheriting", Code.texts(names));
        }
        if (options.tablespace().isPresent()) {
            code = code.then("inTablespace", Code.text(options.tablespace().get()));
        }
        if (options.accessMethod().isPresent()) {
            code = code.then("usingAccessMethod", Code.text(options.accessMethod().get()));
        }
        if (options.rowSecurity() != RowSecurity.OFF) {
            code = code.then("withRowSecurity", Code.constant(options.rowSecurity()));
        }
        if (options.strict()) {
            code = code.then("asStrict");
        }
        return options.withoutRowid() ? code.then("asWithoutRowid") : code;
    }
}

package dev.autogen.codegen;

import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes indexes. */
final class IndexCode {
    private IndexCode() {}

    static Chain of(Index index) {
        var start =
                Chain.factory(
                        Index.class,
                        index.name().isPresent() ? "index" : "unnamedIndex",
                        KeyCode.nameAnd(index.name(), List.of()));
        var parts =
                columns(index)
                        .map(Code::texts)
                        .orElseGet(
                                () -> index.parts().stream().<Code>map(IndexCode::part).toList());
        var table = Code.text(index.table().toString());
        var code = start.then("on", Stream.concat(Stream.of(table), parts.stream()).toList());
        if (index.isUnique()) {
            code = code.then("unique");
        }
        if (index.method().isPresent()) {
            code = code.then("using", Code.text(index.method().get()));
        }
        if (!index.included().isEmpty()) {
            code = code.then("including", Code.texts(index.included()));
        }
        if (index.nullsNotDistinct()) {
            code = code.then("nullsAreEqual");
        }
        if (index.predicate().isPresent()) {
            code = code.then("where", Code.text(index.predicate().get()));
        }
        code = KeyCode.storage(code, index.storage());
        code = index.isValid() ? code : code.then("invalid");
        return KeyCode.comment(code, index.comment());
    }

    /** The columns, where the parts are columns and nothing more. */
    static Optional<List<String>> columns(Index index) {
        var names = index.parts().stream().map(IndexPart::text).toList();
        var columns = names.stream().map(IndexPart::column).toList();
        return columns.equals(index.parts()) ? Optional.of(names) : Optional.empty();
    }

    private static Chain part(IndexPart part) {
        var factory =
                switch (part.kind()) {
                    case COLUMN -> "column";
                    case EXPRESSION -> "expression";
                };
        var code = Chain.factory(IndexPart.class, factory, Code.text(part.text()));
        if (part.collation().isPresent()) {
            code = code.then("collation", Code.text(part.collation().get()));
        }
        if (part.operatorClass().isPresent()) {
            code = code.then("operatorClass", Code.text(part.operatorClass().get()));
        }
        if (part.direction() == IndexPart.Direction.DESCENDING) {
            code = code.then("descending");
        }
        return part.nulls() == IndexPart.Nulls.USUAL
                ? code
                : code.then("nulls", Code.constant(part.nulls()));
    }
}

package dev.autogen.codegen;

import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import java.util.Optional;

/** Writes sequences, and the options that they share with identity columns. */
final class SequenceCode {
    private SequenceCode() {}

    static Chain of(Sequence sequence) {
        var name = Code.text(sequence.name().toString());
        var code = options(Chain.factory(Sequence.class, "sequence", name), sequence.options());
        if (sequence.type().isPresent()) {
            code = code.then("as", TypeCode.of(sequence.type().get()));
        }
        if (sequence.owner().isPresent()) {
            var owner = sequence.owner().get();
            code =
                    code.then(
                            "ownedBy",
                            Code.text(owner.table().toString()),
                            Code.text(owner.column()));
        }
        return commented(code, sequence);
    }

    private static Chain commented(Chain code, Sequence sequence) {
        return sequence.comment().map(it -> code.then("comment", Code.text(it))).orElse(code);
    }

    static Chain options(Chain start, SequenceOptions options) {
        var code = option(start, "start", options.start());
        code = option(code, "increment", options.increment());
        code = option(code, "minValue", options.minValue());
        code = option(code, "maxValue", options.maxValue());
        code = option(code, "cache", options.cache());
        return options.cycle() ? code.then("cycle") : code;
    }

    private static Chain option(Chain code, String name, Optional<Long> value) {
        return value.map(it -> code.then(name, Code.number(it))).orElse(code);
    }
}

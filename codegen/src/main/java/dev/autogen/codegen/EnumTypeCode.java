package dev.autogen.codegen;

import dev.autogen.schema.EnumType;
import java.util.Optional;

/** Writes enum types. */
final class EnumTypeCode {
    private EnumTypeCode() {}

    static Chain of(EnumType type) {
        var code =
                Chain.factory(
                        EnumType.class,
                        "enumType",
                        KeyCode.nameAnd(Optional.of(type.name().toString()), type.labels()));
        for (String seed : type.seeds()) {
            code = code.then("seed", Code.text(seed));
        }
        return code;
    }
}

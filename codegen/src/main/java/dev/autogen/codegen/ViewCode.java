package dev.autogen.codegen;

import dev.autogen.schema.View;
import java.util.List;
import java.util.Optional;

/** Writes views, one line for each thing that is said of them. */
final class ViewCode {
    private ViewCode() {}

    static Chain of(View view) {
        var factory =
                switch (view.kind()) {
                    case PLAIN -> "view";
                    case MATERIALIZED -> "materializedView";
                };
        var name = Optional.of(view.name().toString());
        var code =
                Chain.factory(
                        View.class, factory, KeyCode.nameAnd(name, List.of(view.definition())));
        if (!view.columns().isEmpty()) {
            code = code.then("columns", Code.texts(view.columns()));
        }
        if (!view.options().isEmpty()) {
            code = code.then("options", Code.texts(view.options()));
        }
        if (view.comment().isPresent()) {
            code = code.then("comment", Code.text(view.comment().get()));
        }
        for (View.Use use : view.uses()) {
            var used = Optional.of(use.name().toString());
            code = code.then("uses", KeyCode.nameAnd(used, use.columns()));
        }
        for (String seed : view.seeds()) {
            code = code.then("seed", Code.text(seed));
        }
        return code.onLines();
    }
}

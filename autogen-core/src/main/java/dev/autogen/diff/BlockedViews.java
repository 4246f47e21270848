package dev.autogen.diff;

import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The views of a database that cannot be as they are after a change, since something that they read
 * is gone by then. Nobody but a person can say what becomes of them.
 */
record BlockedViews(SchemaModel from, SchemaModel to) {

    /** Each with what it reads in vain, in words. */
    Map<View, String> found() {
        var found = new LinkedHashMap<View, String>();
        from.views().forEach(it -> lost(it).ifPresent(words -> found.put(it, words)));
        boolean more = true;
        while (more) {
            more = false;
            for (View view : from.views()) {
                var blocked =
                        found.keySet().stream().filter(it -> view.uses(it.name())).findFirst();
                if (blocked.isPresent() && !found.containsKey(view)) {
                    found.put(view, "view " + blocked.get().name() + ", which is in the way too");
                    more = true;
                }
            }
        }
        return found;
    }

    private Optional<String> lost(View view) {
        for (View.Use use : view.uses()) {
            var before = from.findTable(use.name());
            var after = to.findTable(use.name());
            if (before.isPresent() && after.isEmpty()) {
                return Optional.of("table " + use.name() + ", which is dropped");
            }
            for (String column : use.columns()) {
                if (has(before, column) && !has(after, column)) {
                    return Optional.of(use.name() + "." + column + ", which is dropped");
                }
            }
        }
        return Optional.empty();
    }

    private static boolean has(Optional<Table> table, String column) {
        return table.flatMap(it -> it.findColumn(column)).isPresent();
    }

    /** Views of which the database does not tell what they read, and whose text suggests it. */
    List<String> suspected() {
        var warnings = new ArrayList<String>();
        from.views().stream()
                .filter(it -> it.uses().isEmpty())
                .forEach(view -> suspicion(view).ifPresent(warnings::add));
        return warnings;
    }

    private Optional<String> suspicion(View view) {
        for (Table table : from.tables()) {
            if (!Mention.in(view.definition(), table.name().name())) {
                continue;
            }
            var after = to.findTable(table.name());
            if (after.isEmpty()) {
                return Optional.of(
                        "View "
                                + view.name()
                                + " mentions table "
                                + table.name()
                                + ", which is dropped.");
            }
            var lost =
                    table.columns().stream()
                            .map(it -> it.name())
                            .filter(it -> !has(after, it) && Mention.in(view.definition(), it))
                            .findFirst();
            if (lost.isPresent()) {
                return Optional.of(
                        "View "
                                + view.name()
                                + " mentions "
                                + table.name()
                                + "."
                                + lost.get()
                                + ", which is dropped.");
            }
        }
        return Optional.empty();
    }
}

package dev.autogen.testing;

import static dev.autogen.testing.Flavour.Feature.VIEWS;

import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes views that read tables, and views that read those. */
record RandomViews(Dice dice, Flavour flavour, RandomNames names) {

    List<View> of(List<Table> tables, List<String> schemas) {
        var views = new ArrayList<View>();
        while (flavour.has(VIEWS) && !tables.isEmpty() && dice.chance(50)) {
            views.add(view(RandomSchemas.name(dice, names, schemas), tables, views));
        }
        return views;
    }

    private View view(QualifiedName name, List<Table> tables, List<View> others) {
        var table = dice.pick(tables);
        var columns = dice.some(table.columns().stream().map(Column::name).toList(), 2);
        var uses = new ArrayList<View.Use>();
        uses.add(new View.Use(table.name(), columns));
        if (!others.isEmpty() && dice.chance(40)) {
            uses.add(new View.Use(dice.pick(others).name(), List.of()));
        }
        return new View(
                name,
                dice.chance(50) ? View.Kind.PLAIN : View.Kind.MATERIALIZED,
                dice.chance(20) ? List.of("a", "b \"c\"") : List.of(),
                "select 1 -- \"it's\"\nfrom " + table.name(),
                dice.chance(20) ? List.of("security_barrier=true") : List.of(),
                dice.chance(20) ? Optional.of("What it's for") : Optional.empty(),
                uses,
                dice.chance(20) ? List.of("grant select on it to her") : List.of());
    }

    /** Those that find what they read; some change. */
    List<View> changed(List<View> before, List<Table> tables) {
        var views = new ArrayList<View>();
        for (View view : before) {
            if (dice.chance(85)
                    && view.uses().stream().allMatch(it -> isThere(it, tables, views))) {
                views.add(dice.chance(80) ? view : view.comment("another"));
            }
        }
        return views;
    }

    private static boolean isThere(View.Use use, List<Table> tables, List<View> views) {
        return views.stream().anyMatch(it -> it.name().equals(use.name()))
                || tables.stream()
                        .filter(it -> it.name().equals(use.name()))
                        .anyMatch(
                                table ->
                                        use.columns().stream()
                                                .allMatch(it -> table.findColumn(it).isPresent()));
    }
}

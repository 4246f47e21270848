package dev.autogen.testing;

import static dev.autogen.testing.Flavour.Feature.VIEWS;
import static java.util.stream.Collectors.joining;

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
        var query = new StringBuilder("select ");
        query.append(columns.stream().map(flavour.quote()).collect(joining(", t.", "t.", "")));
        query.append(" -- \"it's\"\nfrom ").append(quoted(table.name())).append(" t");
        if (!others.isEmpty() && dice.chance(40)) {
            var other = dice.pick(others).name();
            uses.add(new View.Use(other, List.of()));
            query.append(" cross join ").append(quoted(other)).append(" o");
        }
        var kind = dice.chance(50) ? View.Kind.PLAIN : View.Kind.MATERIALIZED;
        var names = dice.chance(20) ? List.of("b \"c\"") : List.<String>of();
        var shown = names.isEmpty() ? columns.get(0) : names.get(0);
        return new View(
                name,
                kind,
                names,
                query.toString(),
                dice.chance(20) ? options(kind) : List.of(),
                dice.chance(20) ? Optional.of("What it's for") : Optional.empty(),
                uses,
                dice.chance(20) ? List.of(seed(name, kind, shown)) : List.of());
    }

    private static List<String> options(View.Kind kind) {
        return switch (kind) {
            case PLAIN -> List.of("security_barrier=true");
            case MATERIALIZED -> List.of("fillfactor=70");
        };
    }

    private String seed(QualifiedName view, View.Kind kind, String column) {
        var place = flavour.quote().apply(column);
        return switch (kind) {
            case PLAIN -> "COMMENT ON COLUMN " + quoted(view) + "." + place + " IS 'it''s'";
            case MATERIALIZED ->
                    "CREATE INDEX "
                            + flavour.quote().apply("ix_" + Integer.toHexString(view.hashCode()))
                            + " ON "
                            + quoted(view)
                            + " (("
                            + place
                            + " IS NULL))";
        };
    }

    private String quoted(QualifiedName name) {
        var quote = flavour.quote();
        return name.schema().map(it -> quote.apply(it) + ".").orElse("") + quote.apply(name.name());
    }

    /** Those that find what they read; some change. */
    List<View> changed(List<View> before, List<Table> tables) {
        var views = new ArrayList<View>();
        for (View view : before) {
            if (dice.chance(85)
                    && view.uses().stream().allMatch(it -> isThere(it, tables, views))) {
                views.add(changed(view, tables, views));
            }
        }
        return views;
    }

    private View changed(View view, List<Table> tables, List<View> others) {
        return switch (dice.between(0, 9)) {
            case 0 -> view(view.name(), tables, others);
            case 1 -> view.comment("another");
            default -> view;
        };
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

package dev.autogen.diff;

import dev.autogen.diff.ListDiff.Pair;
import dev.autogen.operation.Operation.CreateView;
import dev.autogen.operation.Operation.DropView;
import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import dev.autogen.schema.TypeUse;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Views: what differs, and what stands in the way of a change of a table, is dropped before and
 * created after everything else; with it go the views that read it.
 */
final class ViewDiff {
    /** A query that groups rows by a primary key may read whatever that determines. */
    private static final Pattern GROUPS =
            Pattern.compile("\\bgroup\\s+by\\b", Pattern.CASE_INSENSITIVE);

    private final SchemaModel from;
    private final SchemaModel to;
    private final Set<QualifiedName> gone = new HashSet<>();

    ViewDiff(
            SchemaModel from,
            SchemaModel to,
            List<Pair<Table>> tables,
            RebuiltColumns rebuilt,
            PrimaryKeyDiff primaryKeys) {
        this.from = from;
        this.to = to;
        if (from.views().isEmpty()) {
            return;
        }
        var touched = touched(tables, rebuilt);
        var keys = keysThatGo(primaryKeys);
        for (View view : from.views()) {
            if (to.findView(view.name()).filter(it -> isSame(view, it)).isEmpty()
                    || touched.stream().anyMatch(it -> reads(view, it))
                    || keys.stream().anyMatch(it -> groups(view, it))) {
                gone.add(view.name());
            }
        }
        while (from.views().stream().anyMatch(this::follows)) {
            from.views().stream().filter(this::follows).map(View::name).forEach(gone::add);
        }
    }

    private static boolean isSame(View one, View other) {
        return one.withSeeds(List.of()).equals(other.withSeeds(List.of()));
    }

    private boolean follows(View view) {
        return !gone.contains(view.name())
                && view.uses().stream()
                        .map(View.Use::name)
                        .anyMatch(
                                it ->
                                        gone.contains(it)
                                                || (from.findTable(it).isPresent()
                                                        && to.findTable(it).isEmpty()));
    }

    private static boolean reads(View view, View.Use touched) {
        return touched.columns().stream().anyMatch(it -> view.uses(touched.name(), it));
    }

    /** The columns of the primary keys that are dropped, or made anew. */
    private static List<View.Use> keysThatGo(PrimaryKeyDiff primaryKeys) {
        return primaryKeys.tables().stream()
                .flatMap(
                        pair ->
                                primaryKeys.diff(pair).gone().stream()
                                        .map(it -> new View.Use(pair.from().name(), it.columns())))
                .toList();
    }

    /**
     * No database tells of this use by columns. A view too many makes way for nothing, and comes
     * back; one too few keeps the key from going.
     */
    private static boolean groups(View view, View.Use key) {
        return GROUPS.matcher(view.definition()).find()
                && key.columns().stream().allMatch(it -> view.uses(key.name(), it));
    }

    /** The columns that cannot change under a view that reads them. */
    private List<View.Use> touched(List<Pair<Table>> tables, RebuiltColumns rebuilt) {
        var altered = alteredTypes();
        var touched = new ArrayList<View.Use>();
        for (Pair<Table> pair : tables) {
            if (pair.from().columns().equals(pair.to().columns()) && altered.isEmpty()) {
                continue;
            }
            var name = pair.from().name();
            var columns =
                    ListDiff.between(pair.from().columns(), pair.to().columns(), Column::name);
            var names = new ArrayList<String>();
            columns.removed().forEach(it -> names.add(it.name()));
            columns.common().stream()
                    .filter(
                            it ->
                                    !it.from().type().equals(it.to().type())
                                            || !it.from().collation().equals(it.to().collation())
                                            || rebuilt.touch(name, List.of(it.to().name()))
                                            || TypeUse.of(it.from().type(), altered)
                                            || TypeUse.of(it.to().type(), altered))
                    .forEach(it -> names.add(it.to().name()));
            touched.add(new View.Use(name, names));
        }
        return touched;
    }

    /** The types that change, and whatever is made of one, before or after. */
    private Set<QualifiedName> alteredTypes() {
        var enumTypes =
                ListDiff.between(from.enumTypes(), to.enumTypes(), EnumType::name)
                        .altered()
                        .stream()
                        .map(it -> it.to().name());
        var compositeTypes =
                ListDiff.between(from.compositeTypes(), to.compositeTypes(), CompositeType::name)
                        .altered()
                        .stream()
                        .map(it -> it.to().name());
        var names = Stream.concat(enumTypes, compositeTypes).toList();
        var all = new HashSet<>(TypeUse.madeOf(from, names));
        all.addAll(TypeUse.madeOf(to, names));
        return all;
    }

    /** Those that read others first. */
    List<DropView> drops() {
        var ordered = new ArrayList<DropView>();
        usedFirst(from.views()).stream()
                .filter(it -> gone.contains(it.name()))
                .forEach(it -> ordered.add(0, drop(it)));
        return ordered;
    }

    private static DropView drop(View view) {
        return new DropView(view.name(), view.kind(), Optional.of(view));
    }

    /** Those that others read first. */
    List<CreateView> creations() {
        return usedFirst(to.views()).stream()
                .filter(it -> gone.contains(it.name()) || from.findView(it.name()).isEmpty())
                .map(CreateView::new)
                .toList();
    }

    private static List<View> usedFirst(List<View> views) {
        var ordered = new LinkedHashSet<View>();
        views.forEach(it -> add(it, views, ordered, new HashSet<>()));
        return List.copyOf(ordered);
    }

    private static void add(
            View view, List<View> views, Set<View> ordered, Set<QualifiedName> above) {
        if (!above.add(view.name())) {
            return;
        }
        views.stream()
                .filter(it -> view.uses(it.name()))
                .forEach(it -> add(it, views, ordered, above));
        ordered.add(view);
    }
}

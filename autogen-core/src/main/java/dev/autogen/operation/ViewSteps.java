package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.operation.Operation.AlterColumn;
import dev.autogen.operation.Operation.RenameTable;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.function.Predicate;

/**
 * Carries out steps on the views of a schema, as a strict database would: a view is created after
 * what it uses, and dropped before it.
 */
record ViewSteps(SchemaModel schema) {

    SchemaModel create(View view) {
        var name = view.name();
        if (schema.findView(name).isPresent() || schema.findTable(name).isPresent()) {
            throw new AutogenException(
                    "There already is a view or table " + name + ": it cannot be created again.");
        }
        requireUsed(view);
        var longer = new ArrayList<>(schema.views());
        longer.add(view);
        return schema.withViews(longer);
    }

    SchemaModel replace(View from, View to) {
        if (!schema.views().contains(from) || !from.name().equals(to.name())) {
            throw new AutogenException(
                    "The view "
                            + from.name()
                            + " is not "
                            + from
                            + " here: it cannot be replaced.");
        }
        requireUsed(to);
        return schema.withViews(
                schema.views().stream().map(it -> it.equals(from) ? to : it).toList());
    }

    SchemaModel drop(QualifiedName name) {
        if (schema.findView(name).isEmpty()) {
            throw new AutogenException("There is no view " + name + ": it cannot be dropped.");
        }
        requireUnused("View " + name, name);
        return schema.withViews(
                schema.views().stream().filter(it -> !it.name().equals(name)).toList());
    }

    SchemaModel renamed(RenameTable op) {
        return schema.withViews(
                schema.views().stream()
                        .map(
                                view ->
                                        view.withUses(
                                                view.uses().stream()
                                                        .map(it -> renamed(it, op))
                                                        .toList()))
                        .toList());
    }

    private static View.Use renamed(View.Use use, RenameTable op) {
        return use.name().equals(op.from()) ? new View.Use(op.to(), use.columns()) : use;
    }

    void requireUnused(String what, QualifiedName name) {
        require(what, "dropped", it -> !it.name().equals(name) && it.uses(name));
    }

    /** A column keeps its type while a view reads it. */
    void requireNoneInTheWay(AlterColumn op) {
        if (!op.from().type().equals(op.to().type())) {
            var name = op.from().name();
            require(
                    "Column " + op.table() + "." + name,
                    "given another type",
                    it -> it.uses(op.table(), name));
        }
    }

    private void require(String what, String done, Predicate<View> inTheWay) {
        for (View view : schema.views()) {
            if (inTheWay.test(view)) {
                throw new AutogenException(
                        what
                                + " cannot be "
                                + done
                                + " while view "
                                + view.name()
                                + " reads it: drop that view first.");
            }
        }
    }

    private void requireUsed(View view) {
        for (View.Use use : view.uses()) {
            boolean there =
                    schema.findView(use.name()).isPresent()
                            || schema.findTable(use.name()).isPresent()
                            || schema.bystanders().stream()
                                    .flatMap(it -> it.name().stream())
                                    .anyMatch(use.name()::equals)
                            || isElsewhere(use.name());
            if (!there) {
                throw new AutogenException(
                        "View "
                                + view.name()
                                + " reads "
                                + use.name()
                                + ", which is not there: create that first.");
            }
        }
    }

    /** In a schema that is not looked at. */
    private boolean isElsewhere(QualifiedName name) {
        return name.schema().filter(it -> !schema.schemas().contains(it)).isPresent();
    }
}

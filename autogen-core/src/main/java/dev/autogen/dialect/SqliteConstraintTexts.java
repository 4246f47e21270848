package dev.autogen.dialect;

import dev.autogen.AutogenException;
import dev.autogen.dialect.SqliteTableText.ColumnText;
import dev.autogen.dialect.SqliteTableText.ConstraintText;
import dev.autogen.dialect.SqliteTableText.Kind;
import dev.autogen.operation.Operation.DropCheck;
import dev.autogen.operation.Operation.DropForeignKey;
import dev.autogen.operation.Operation.DropUnique;
import dev.autogen.operation.Operation.RenameConstraint;
import dev.autogen.schema.ForeignKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The constraints in the text of a table, beside its columns and inside them. */
record SqliteConstraintTexts(SqliteTableText text) {

    SqliteTableText plus(ConstraintText constraint) {
        var constraints = new ArrayList<>(text.constraints());
        constraints.add(constraint);
        return text.withConstraints(constraints);
    }

    /** The columns of the primary key that may be null: not the number of the row. */
    List<String> looseKeyColumns() {
        var columns =
                text.allConstraints().stream()
                        .filter(it -> it.kind() == Kind.PRIMARY_KEY)
                        .flatMap(it -> it.columns().stream())
                        .flatMap(it -> text.findColumn(it).stream())
                        .toList();
        boolean isRowNumber =
                columns.size() == 1 && columns.get(0).type().equalsIgnoreCase("integer");
        return columns.stream()
                .filter(it -> !isRowNumber && it.find(Kind.NOT_NULL).isEmpty())
                .map(ColumnText::name)
                .toList();
    }

    SqliteTableText dropPrimaryKey() {
        return minus(it -> it.kind() == Kind.PRIMARY_KEY, "primary key");
    }

    SqliteTableText dropUnique(DropUnique op) {
        return minus(
                matching(
                        Kind.UNIQUE,
                        op.name(),
                        it -> sameColumns(it, op.dropped().orElseThrow().columns())),
                "unique key " + op.name().orElse(""));
    }

    SqliteTableText dropCheck(DropCheck op) {
        return minus(
                matching(
                        Kind.CHECK,
                        op.name(),
                        it ->
                                SqlSpelling.same(
                                        it.expression(), op.dropped().orElseThrow().expression())),
                "check " + op.name().orElse(""));
    }

    SqliteTableText dropForeignKey(DropForeignKey op) {
        return minus(
                matching(
                        Kind.FOREIGN_KEY,
                        op.name(),
                        it -> refersAs(it, op.dropped().orElseThrow())),
                "foreign key " + op.name().orElse(""));
    }

    SqliteTableText rename(RenameConstraint op) {
        if (text.allConstraints().stream().noneMatch(it -> isNamed(it, op.from()))) {
            throw new AutogenException(
                    "Table " + text.name() + " has no constraint " + op.from() + " to rename.");
        }
        return text.mapConstraints(
                it -> isNamed(it, op.from()) ? it.withName(Optional.of(op.to())) : it);
    }

    private static boolean isNamed(ConstraintText constraint, String name) {
        return constraint.name().filter(name::equalsIgnoreCase).isPresent();
    }

    private SqliteTableText minus(Predicate<ConstraintText> gone, String what) {
        if (text.allConstraints().stream().noneMatch(gone)) {
            throw new AutogenException(
                    "Table " + text.name() + " has no " + what + ": it cannot be dropped.");
        }
        var kept = gone.negate();
        return text.withConstraints(text.constraints().stream().filter(kept).toList())
                .withColumns(
                        text.columns().stream()
                                .map(
                                        it ->
                                                new ColumnText(
                                                        it.name(),
                                                        it.type(),
                                                        it.constraints().stream()
                                                                .filter(kept)
                                                                .toList()))
                                .toList());
    }

    /** By its name where it has one, else by what it says. */
    private static Predicate<ConstraintText> matching(
            Kind kind, Optional<String> name, Predicate<ConstraintText> same) {
        return it ->
                it.kind() == kind
                        && (name.isPresent()
                                ? it.name().filter(name.get()::equalsIgnoreCase).isPresent()
                                : it.name().isEmpty() && same.test(it));
    }

    private static boolean sameColumns(ConstraintText constraint, List<String> columns) {
        return constraint.columns().size() == columns.size()
                && String.join("\n", constraint.columns())
                        .equalsIgnoreCase(String.join("\n", columns));
    }

    private static boolean refersAs(ConstraintText constraint, ForeignKey key) {
        var reference = constraint.reference().orElseThrow();
        return sameColumns(constraint, key.columns())
                && reference.table().equalsIgnoreCase(key.referencedTable().name())
                && reference.onDelete() == key.onDelete()
                && reference.onUpdate() == key.onUpdate();
    }
}

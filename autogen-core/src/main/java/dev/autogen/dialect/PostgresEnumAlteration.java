package dev.autogen.dialect;

import static dev.autogen.dialect.Statement.sql;

import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.AlterEnumType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Changes the labels of an enum type. New ones are added in place; any other change is a {@link
 * PostgresTypeReplacement}.
 */
record PostgresEnumAlteration(PostgresDialect dialect, AlterEnumType op) {

    /** Among others, whose SQL may use a new label at once. */
    List<Statement> statements(List<Operation> others) {
        var kept = op.to().labels().stream().filter(op.from().labels()::contains).toList();
        return kept.equals(op.from().labels()) && others.stream().noneMatch(this::usesNewLabel)
                ? addLabels()
                : List.of(replacement().statement());
    }

    /** Values move over by their labels. */
    private PostgresTypeReplacement replacement() {
        var name = op.to().name();
        return new PostgresTypeReplacement(
                dialect,
                name,
                List.of(new PostgresEnumTypes(dialect).createAlone(op.to())),
                List.of(),
                List.of(),
                schema -> PostgresKnownUsers.ofEnumType(dialect, schema, name));
    }

    private boolean usesNewLabel(Operation other) {
        return !(other instanceof AlterEnumType)
                && op.to().labels().stream()
                        .filter(it -> !op.from().labels().contains(it))
                        .anyMatch(it -> other.toString().contains(StandardDialect.literal(it)));
    }

    private List<Statement> addLabels() {
        var statements = new ArrayList<Statement>();
        var first = op.from().labels().stream().findFirst();
        var previous = Optional.<String>empty();
        for (String label : op.to().labels()) {
            if (!op.from().labels().contains(label)) {
                var place =
                        previous.map(it -> " AFTER " + StandardDialect.literal(it))
                                .orElse(
                                        first.map(it -> " BEFORE " + StandardDialect.literal(it))
                                                .orElse(""));
                statements.add(
                        sql(
                                "ALTER TYPE "
                                        + dialect.quote(op.to().name())
                                        + " ADD VALUE "
                                        + StandardDialect.literal(label)
                                        + place));
            }
            previous = Optional.of(label);
        }
        return statements;
    }
}

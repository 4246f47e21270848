package dev.autogen.dialect;

import static dev.autogen.dialect.Statement.sql;

import dev.autogen.AutogenException;
import dev.autogen.dialect.PostgresTypeUser.Part;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts a new enum type or composite type in the place of an old one, since PostgreSQL takes no
 * label away and changes no attribute of a type that is in use. The composite types that are made
 * of it are renewed with it, and the columns that have one of them, or arrays of it, move over;
 * what knows the type goes before and comes back after.
 *
 * @param creation makes the new type, once the old one has another name
 * @param conversion makes what turns values of the old type into those of the new one, if that is
 *     not by their text
 * @param end takes the conversion away again
 * @param known what uses the type, where no server can be asked
 */
record PostgresTypeReplacement(
        PostgresDialect dialect,
        QualifiedName name,
        List<Statement> creation,
        List<Statement> conversion,
        List<Statement> end,
        Function<SchemaModel, List<PostgresTypeUser>> known) {

    Statement statement() {
        return new Statement.Ask(
                PostgresTypeUser.query(dialect.quote(name)),
                rows -> replace(rows.stream().map(PostgresTypeUser::of).toList()),
                schema -> replace(known.apply(schema)));
    }

    private List<Statement> replace(List<PostgresTypeUser> users) {
        refuseIfInTheWay(of(users, Part.IN_THE_WAY));
        boolean hasValues =
                users.stream()
                        .anyMatch(it -> it.part() == Part.COLUMN || it.part() == Part.MADE_OF_IT);
        var back =
                users.stream()
                        .sorted(Comparator.comparing(PostgresTypeUser::part).reversed())
                        .toList();
        var statements = new ArrayList<Statement>();
        users.stream()
                .sorted(Comparator.comparing(PostgresTypeUser::part))
                .filter(it -> it.part().compareTo(Part.MADE_OF_IT) < 0)
                .forEach(it -> statements.add(sql(it.there())));
        statements.add(new PostgresRenewal(dialect, name).rename());
        statements.addAll(creation);
        if (hasValues) {
            statements.addAll(conversion);
        }
        of(users, Part.MADE_OF_IT).forEach(it -> statements.add(sql(it.there())));
        of(users, Part.COLUMN).forEach(it -> statements.add(sql(it.there())));
        back.stream()
                .filter(it -> it.part() != Part.MADE_OF_IT && it.part() != Part.RIGHTS)
                .forEach(it -> it.back().ifPresent(text -> statements.add(sql(text))));
        var renewed = new ArrayList<>(of(users, Part.MADE_OF_IT));
        Collections.reverse(renewed);
        renewed.forEach(it -> it.back().ifPresent(text -> statements.add(sql(text))));
        if (hasValues) {
            statements.addAll(end);
        }
        statements.add(new PostgresRenewal(dialect, name).drop());
        of(users, Part.RIGHTS)
                .forEach(it -> it.back().ifPresent(text -> statements.add(sql(text))));
        return statements;
    }

    /** Nobody but a person knows what a function does with the old values. */
    private void refuseIfInTheWay(List<PostgresTypeUser> users) {
        if (!users.isEmpty()) {
            throw new AutogenException(
                    "PostgreSQL cannot put another type in the place of "
                            + name
                            + " while these need it: "
                            + users.stream()
                                    .map(PostgresTypeUser::there)
                                    .collect(Collectors.joining(", "))
                            + ". Drop them before that step of the revision (op.execute), and create them"
                            + " again after it.");
        }
    }

    /** In their own order: a type that is made of another comes after it. */
    private static List<PostgresTypeUser> of(List<PostgresTypeUser> users, Part part) {
        return users.stream().filter(it -> it.part() == part).toList();
    }
}

package dev.autogen.jpa;

import dev.autogen.schema.Auxiliary;
import dev.autogen.schema.Auxiliary.Creation;
import dev.autogen.schema.Auxiliary.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.boot.model.relational.AuxiliaryDatabaseObject;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;

/**
 * Reads what the user adds to the schema in SQL, by {@code <database-object>} or by code of his
 * own, in the order in which Hibernate runs it.
 *
 * @param isRead whether a statement has become something else of the model
 */
record AuxiliaryReader(Names names, Predicate<String> isRead, Notes notes) {

    List<Auxiliary> read(Database database, SqlStringGenerationContext context) {
        var objects = new ArrayList<Auxiliary>();
        for (AuxiliaryDatabaseObject object : database.getAuxiliaryDatabaseObjects()) {
            if (object.appliesToDialect(database.getDialect())) {
                var creations =
                        statements(object.sqlCreateStrings(context))
                                .filter(isRead.negate())
                                .map(this::creation)
                                .toList();
                if (creations.stream().anyMatch(it -> !it.objects().isEmpty())) {
                    objects.add(new Auxiliary(place(object), creations, drops(object, context)));
                } else {
                    creations.forEach(it -> note(it.sql()));
                }
            }
        }
        return objects;
    }

    private Creation creation(String sql) {
        return new Creation(sql, names.objects(sql));
    }

    /** None, if they would drop what stands elsewhere in the model as well. */
    private List<String> drops(AuxiliaryDatabaseObject object, SqlStringGenerationContext context) {
        return statements(object.sqlCreateStrings(context)).anyMatch(isRead)
                ? List.of()
                : statements(object.sqlDropStrings(context)).toList();
    }

    private static Place place(AuxiliaryDatabaseObject object) {
        return object.beforeTablesOnCreation() ? Place.BEFORE_TABLES : Place.AFTER_TABLES;
    }

    private static Stream<String> statements(String[] written) {
        return written == null
                ? Stream.empty()
                : Stream.of(written)
                        .map(it -> it.strip().replaceFirst(";$", "").strip())
                        .filter(it -> !it.isEmpty());
    }

    private void note(String sql) {
        notes.add(
                "Hibernate would also run \""
                        + sql
                        + "\", which is not compared: write it into a revision with op.execute.");
    }
}

package dev.autogen.jpa;

import dev.autogen.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.boot.model.relational.AuxiliaryDatabaseObject;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;

/**
 * Reads the sequences among Hibernate's auxiliary database objects, which are no more than SQL;
 * Envers makes its own so: {@code create sequence REVISION_GENERATOR start with 1 increment by 1}.
 */
record WrittenSequences(Names names, Notes notes) {

    /** Whether a statement creates one. */
    static boolean creates(String sql) {
        return new SqlWords(sql).take("create", "sequence");
    }

    List<Sequence> read(Database database, SqlStringGenerationContext context) {
        var sequences = new ArrayList<Sequence>();
        for (AuxiliaryDatabaseObject object : database.getAuxiliaryDatabaseObjects()) {
            if (object.appliesToDialect(database.getDialect())) {
                for (String sql : object.sqlCreateStrings(context)) {
                    if (creates(sql)) {
                        sequences.add(sequence(sql));
                    }
                }
            }
        }
        return sequences;
    }

    private Sequence sequence(String sql) {
        var words = new SqlWords(sql);
        words.take("create", "sequence");
        words.take("if", "not", "exists");
        var name = names.written(words.nextIfAny());
        var clauses = SequenceClauses.read(words.rest());
        clauses.unread().ifPresent(it -> notes.add("Not read, on sequence " + name + ": " + it));
        return new Sequence(name, clauses.options(), Optional.empty());
    }
}

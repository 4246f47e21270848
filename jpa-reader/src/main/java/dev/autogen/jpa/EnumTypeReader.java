package dev.autogen.jpa;

import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.boot.model.relational.AuxiliaryDatabaseObject;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;

/**
 * Reads the enum types among Hibernate's auxiliary database objects, which are no more than SQL:
 * {@code create type Mood as enum ('HAPPY','SAD')}.
 */
final class EnumTypeReader {
    private final Names names;
    private final List<EnumType> types = new ArrayList<>();
    private final Set<String> read = new HashSet<>();

    /** Hibernate's comfort for comparisons in its queries, between text and the types. */
    private final List<String> casts = new ArrayList<>();

    EnumTypeReader(Names names) {
        this.names = names;
    }

    List<EnumType> read(Database database, SqlStringGenerationContext context) {
        for (AuxiliaryDatabaseObject object : database.getAuxiliaryDatabaseObjects()) {
            if (object.appliesToDialect(database.getDialect())) {
                for (String sql : object.sqlCreateStrings(context)) {
                    read(sql);
                }
            }
        }
        var complete = types.stream().map(this::withCasts).toList();
        complete.forEach(it -> read.addAll(it.seeds()));
        return complete;
    }

    /** Whether this statement is one of those that the types were read from. */
    boolean isRead(String sql) {
        return read.contains(sql);
    }

    private EnumType withCasts(EnumType type) {
        return type.withSeeds(
                casts.stream().filter(it -> ofCast(it).contains(type.name())).toList());
    }

    /** The two types of {@code create cast (varchar as Mood) with inout as implicit}. */
    private List<QualifiedName> ofCast(String sql) {
        var words = new SqlWords(sql);
        words.take("create", "cast");
        var ends = new SqlWords(SqlWords.bare(words.atEnd() ? "" : words.next()));
        var names = new ArrayList<QualifiedName>();
        while (!ends.atEnd()) {
            names.add(this.names.written(ends.next()));
        }
        return names;
    }

    private void read(String sql) {
        var words = new SqlWords(sql);
        if (words.take("create", "cast")) {
            casts.add(sql);
            return;
        }
        if (words.take("create", "type")) {
            enumType(words)
                    .ifPresent(
                            it -> {
                                types.add(it);
                                read.add(sql);
                            });
        }
    }

    private Optional<EnumType> enumType(SqlWords words) {
        String name = words.atEnd() ? "" : words.next();
        if (!words.take("as", "enum") || !words.peek().startsWith("(")) {
            return Optional.empty();
        }
        return Optional.of(new EnumType(names.written(name), labels(SqlWords.bare(words.next()))));
    }

    private static List<String> labels(String list) {
        var labels = new ArrayList<String>();
        var words = new SqlWords(list);
        while (!words.atEnd()) {
            String word = words.next();
            if (word.startsWith("'")) {
                labels.add(SqlWords.unquoted(word));
            }
        }
        return labels;
    }
}

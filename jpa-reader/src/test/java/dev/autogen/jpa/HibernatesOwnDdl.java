package dev.autogen.jpa;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.tool.schema.internal.SchemaCreatorImpl;

/** What Hibernate itself would create, cut into facts that a schema can be asked for too. */
final class HibernatesOwnDdl {
    private static final Set<String> STOPS = Set.of(",");
    private final Set<String> facts = new TreeSet<>();

    static Set<String> facts(MetadataImplementor metadata) {
        var ddl = new HibernatesOwnDdl();
        var registry = metadata.getMetadataBuildingOptions().getServiceRegistry();
        new SchemaCreatorImpl(registry)
                .generateCreationCommands(metadata, false)
                .forEach(it -> ddl.read(it.toLowerCase(Locale.ROOT).replace(" if exists", "")));
        return ddl.facts;
    }

    private void read(String sql) {
        var words = new SqlWords(sql);
        if (words.take("create", "table")) {
            String table = SqlWords.unquoted(words.next());
            for (String part : parts(SqlWords.bare(words.next()))) {
                readPart(table, part);
            }
        } else if (words.take("alter", "table")) {
            String table = SqlWords.unquoted(words.next());
            if (words.take("add")) {
                readPart(table, words.rest());
            }
        } else if (words.take("create", "index") || words.take("create", "unique")) {
            words.upTo(Set.of("on"));
            words.next();
            facts.add(SqlWords.unquoted(words.next()) + " index " + names(words.next()).size());
        } else if (words.take("create", "sequence")) {
            facts.add("sequence " + words.next());
        }
    }

    private void readPart(String table, String part) {
        var words = new SqlWords(part);
        if (words.take("constraint")) {
            words.next();
        }
        if (words.take("primary", "key")) {
            facts.add(table + " primary key " + names(words.next()));
        } else if (words.take("unique")) {
            facts.add(table + " unique " + new TreeSet<>(names(words.next())));
        } else if (words.take("foreign", "key")) {
            List<String> columns = names(words.next());
            words.take("references");
            facts.add(table + " foreign key " + columns + " " + SqlWords.unquoted(words.next()));
        } else if (words.take("check")) {
            facts.add(table + " check " + SqlWords.bare(words.next()));
        } else {
            column(table, words);
        }
    }

    private void column(String table, SqlWords words) {
        String name = SqlWords.unquoted(words.next());
        var clauses = ColumnClauses.ofDefinition(words.rest());
        facts.add(
                table
                        + " column "
                        + name
                        + (clauses.notNull() || clauses.identity().isPresent() ? " not null" : ""));
        clauses.check().ifPresent(it -> facts.add(table + " check " + it.expression()));
        if (clauses.unique()) {
            facts.add(table + " unique [" + name + "]");
        }
    }

    private static List<String> names(String list) {
        return parts(SqlWords.bare(list)).stream().map(SqlWords::unquoted).toList();
    }

    private static List<String> parts(String list) {
        var parts = new ArrayList<String>();
        var words = new SqlWords(list);
        while (!words.atEnd()) {
            parts.add(words.upTo(STOPS));
            words.take(",");
        }
        return parts;
    }
}

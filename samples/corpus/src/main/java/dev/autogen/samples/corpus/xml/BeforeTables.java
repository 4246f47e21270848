package dev.autogen.samples.corpus.xml;

import dev.autogen.samples.corpus.Model;
import java.util.Set;
import org.hibernate.boot.model.relational.SimpleAuxiliaryDatabaseObject;

/** Database objects in code, which are there before the tables. */
@Model(mappingFiles = "xml/before-tables.hbm.xml", unit = "before-tables")
interface BeforeTables {
    class Line {
        long id;
        String word;
    }

    /** More is created than the statements that drop it say. */
    class Words extends SimpleAuxiliaryDatabaseObject {
        private static final long serialVersionUID = 1L;

        public Words() {
            super(
                    Set.of("org.hibernate.dialect.PostgreSQLDialect"),
                    null,
                    null,
                    new String[] {
                        "create domain word as varchar(20) check (value <> '')",
                        "create function first_word() returns word language sql as 'select"
                                + " ''first''::word'",
                        "create collation by_code (provider = libc, locale = 'C')"
                    },
                    new String[] {"drop collation by_code", "drop domain word cascade"},
                    true);
        }
    }
}

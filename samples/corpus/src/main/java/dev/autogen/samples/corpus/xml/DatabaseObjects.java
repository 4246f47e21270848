package dev.autogen.samples.corpus.xml;

import dev.autogen.samples.corpus.Model;

/** A function, triggers and a view in SQL of their own, some for one database alone. */
@Model(mappingFiles = "xml/database-objects.hbm.xml", unit = "database-objects")
interface DatabaseObjects {
    class Order {
        long id;
        String note;
        int changes;
    }
}

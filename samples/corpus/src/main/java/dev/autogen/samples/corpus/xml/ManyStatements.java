package dev.autogen.samples.corpus.xml;

import dev.autogen.samples.corpus.Model;

/** Database objects of several statements. */
@Model(mappingFiles = "xml/many-statements.hbm.xml", unit = "many-statements")
interface ManyStatements {
    class Room {
        long id;
        Integer floor;
    }
}

package dev.autogen.samples.corpus.xml;

import dev.autogen.samples.corpus.Model;

/** Database objects of kinds that mappings have as well: a table, indexes, a sequence, a type. */
@Model(mappingFiles = "xml/mapped-kinds.hbm.xml", unit = "mapped-kinds")
interface MappedKinds {
    class Person {
        long id;
        String name;
    }
}

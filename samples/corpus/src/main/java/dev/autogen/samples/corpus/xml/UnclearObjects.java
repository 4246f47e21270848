package dev.autogen.samples.corpus.xml;

import dev.autogen.samples.corpus.Model;

/** Database objects whose statements do not say what they create: they are only named. */
@Model(mappingFiles = "xml/unclear.hbm.xml", unit = "unclear")
interface UnclearObjects {
    class Plain {
        long id;
    }
}

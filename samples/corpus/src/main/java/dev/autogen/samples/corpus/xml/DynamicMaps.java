package dev.autogen.samples.corpus.xml;

import dev.autogen.samples.corpus.Model;

/** Entities without a class. */
@Model(mappingFiles = "xml/dynamic.hbm.xml", unit = "dynamic")
interface DynamicMaps {}

package dev.autogen.samples.corpus.customs;

record Weight(double grams) {}

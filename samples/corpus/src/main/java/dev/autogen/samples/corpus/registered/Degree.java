package dev.autogen.samples.corpus.registered;

record Degree(int value) {}

package dev.autogen.samples.corpus;

class CorpusOnSqliteTest extends CorpusOnePlace {
    CorpusOnSqliteTest() {
        super(Place.SQLITE);
    }
}

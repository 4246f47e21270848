package dev.autogen.samples.corpus;

class CorpusOnPostgres18Test extends CorpusOnePlace {
    CorpusOnPostgres18Test() {
        super(Place.POSTGRES_18);
    }
}

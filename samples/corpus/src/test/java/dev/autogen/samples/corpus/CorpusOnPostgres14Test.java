package dev.autogen.samples.corpus;

class CorpusOnPostgres14Test extends CorpusOnePlace {
    CorpusOnPostgres14Test() {
        super(Place.POSTGRES_14);
    }
}

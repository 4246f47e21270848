package dev.autogen.samples.corpus;

class CorpusOnPostgres16Test extends CorpusOnePlace {
    CorpusOnPostgres16Test() {
        super(Place.POSTGRES_16);
    }
}

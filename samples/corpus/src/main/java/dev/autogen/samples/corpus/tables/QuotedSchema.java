package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** A schema whose name only quotes keep. */
@Model(schemas = "Shop Floor")
interface QuotedSchema {
    @Entity(name = "Book")
    @Table(schema = "`Shop Floor`")
    class Book {
        @Id long id;
        @OneToOne Book twin;
    }
}

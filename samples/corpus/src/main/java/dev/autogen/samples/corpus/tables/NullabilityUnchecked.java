package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Settings that change nothing of the schema. */
@Model(
        settings = {
            "hibernate.check_nullability=false",
            "hibernate.order_inserts=true",
            "hibernate.jdbc.batch_size=50",
            "hibernate.hbm2ddl.auto=update"
        })
interface NullabilityUnchecked {
    @Entity(name = "Book")
    class Book {
        @Id long id;

        @Column(nullable = false)
        String title;
    }
}

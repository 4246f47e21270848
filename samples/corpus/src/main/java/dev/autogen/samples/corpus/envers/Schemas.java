package dev.autogen.samples.corpus.envers;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.envers.Audited;

/** Audit tables in a schema of their own. */
@Model(
        settings = "org.hibernate.envers.default_schema=audit",
        schemas = {"public", "audit"})
interface Schemas {
    @Entity(name = "Book")
    @Audited
    class Book {
        @Id long id;
        String title;
    }
}

package dev.autogen.samples.corpus.envers;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;
import org.hibernate.envers.Audited;

/** The validity strategy, with the end of each revision and its time. */
@Model(
        settings = {
            "org.hibernate.envers.audit_strategy=org.hibernate.envers.strategy.ValidityAuditStrategy",
            "org.hibernate.envers.audit_strategy_validity_store_revend_timestamp=true"
        })
interface Validity {
    @Entity(name = "Book")
    @Audited
    class Book {
        @Id long id;
        String title;
        @ElementCollection Set<String> words;
    }
}

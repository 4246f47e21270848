package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** All names in quotes, but for column definitions. */
@Model(
        settings = {
            "hibernate.globally_quoted_identifiers=true",
            "hibernate.globally_quoted_identifiers_skip_column_definitions=true"
        })
interface GloballyQuotedWithoutDefinitions {
    @Entity(name = "Order")
    class Order {
        @Id long id;

        @Column(columnDefinition = "varchar(10)")
        String typed;
    }
}

package dev.autogen.samples.corpus.name;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** All names in quotes, definitions of columns apart. */
@Model(
        settings = {
            "hibernate.globally_quoted_identifiers=true",
            "hibernate.globally_quoted_identifiers_skip_column_definitions=true"
        })
interface QuotedButDefinitions {
    @Entity(name = "QuotedOnly")
    class QuotedOnly {
        @Id int id;

        @Column(columnDefinition = "varchar(30) default 'x'")
        String userName;
    }
}

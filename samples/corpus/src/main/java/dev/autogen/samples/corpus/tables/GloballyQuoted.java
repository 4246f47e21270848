package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Set;

/** All names in quotes. */
@Model(settings = "hibernate.globally_quoted_identifiers=true")
interface GloballyQuoted {
    @Entity(name = "Order")
    class Order {
        @Id long id;

        @Column(name = "from")
        String from;

        @ManyToOne Order parentOrder;
        @ElementCollection Set<String> words;
    }
}

package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** Keywords in quotes by themselves. */
@Model(settings = "hibernate.auto_quote_keyword=true")
interface KeywordsQuoted {
    @Entity(name = "Order")
    class Order {
        @Id long id;

        @Column(name = "from")
        String from;

        @Column(name = "User")
        String user;

        String plain;

        @ManyToOne
        @JoinColumn(name = "to")
        Order to;
    }
}

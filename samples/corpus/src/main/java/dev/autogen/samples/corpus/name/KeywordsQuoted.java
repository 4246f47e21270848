package dev.autogen.samples.corpus.name;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Reserved words that Hibernate quotes by itself. */
@Model(settings = "hibernate.auto_quote_keyword=true")
interface KeywordsQuoted {
    @Entity(name = "Table2")
    @Table(name = "order")
    class Order {
        @Id int id;
        String from;

        @Column(name = "user")
        String user;

        int plain;
    }
}

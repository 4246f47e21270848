package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Set;

/** Names that only quotes keep. */
@Model
interface QuotedNames {
    @Entity(name = "Order")
    @Table(name = "\"Order\"")
    class Order {
        @Id
        @Column(name = "`Order Id`")
        long id;

        @Column(name = "`group`")
        String group;

        @ManyToOne
        @JoinColumn(name = "\"Parent Order\"")
        Order parent;

        @ElementCollection
        @CollectionTable(name = "`Order Words`")
        Set<String> words;
    }
}

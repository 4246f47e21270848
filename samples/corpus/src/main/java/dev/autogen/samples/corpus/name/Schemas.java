package dev.autogen.samples.corpus.name;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** Tables in schemas of their own. */
@Model(schemas = {"public", "sales", "Stock Room"})
interface Schemas {
    @Entity(name = "Sale")
    @Table(schema = "sales", indexes = @Index(name = "by_name", columnList = "name"))
    class Sale {
        @Id @GeneratedValue long id;
        String name;
        @ManyToOne Item item;
    }

    @Entity(name = "Item")
    @Table(schema = "\"Stock Room\"", name = "\"Item\"")
    class Item {
        @Id int id;
        @ManyToOne Main main;
    }

    @Entity(name = "Main")
    class Main {
        @Id int id;
        @OneToOne Sale sale;
    }
}

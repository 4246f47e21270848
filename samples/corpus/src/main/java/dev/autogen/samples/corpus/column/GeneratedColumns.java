package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.GeneratedColumn;

/** Columns that the database computes. */
@Model
interface GeneratedColumns {
    @Entity(name = "GeneratedColumns")
    class GeneratedColumns1 {
        @Id int id;
        int amount;
        int price;

        @GeneratedColumn("amount * price")
        int total;

        String first;
        String last;

        @GeneratedColumn("first || ' ' || last")
        String whole;

        @GeneratedColumn("amount + 1")
        Long next;
    }
}

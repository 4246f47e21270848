package dev.autogen.samples.corpus.manytoone;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** A many-to-one with all names left to Hibernate. */
@Model
interface PlainManyToOne {
    @Entity(name = "Customer")
    class Customer {
        @Id long id;
    }

    @Entity(name = "Purchase")
    class Purchase {
        @Id long id;
        @ManyToOne Customer customer;

        @ManyToOne(optional = false)
        Customer payer;
    }
}

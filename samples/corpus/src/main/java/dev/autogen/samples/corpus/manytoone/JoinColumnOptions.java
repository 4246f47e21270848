package dev.autogen.samples.corpus.manytoone;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** What a join column may say of itself. */
@Refused(on = Place.SQLITE, at = Refused.Step.VALIDATION, because = "a definition is no type")
@Model
interface JoinColumnOptions {
    @Entity(name = "Customer")
    class Customer {
        @Id long id;
    }

    @Entity(name = "Purchase")
    class Purchase {
        @Id long id;

        @ManyToOne
        @JoinColumn(name = "buyer", nullable = false)
        Customer buyer;

        @ManyToOne
        @JoinColumn(name = "voucher", unique = true)
        Customer voucher;

        @ManyToOne
        @JoinColumn(name = "typed", columnDefinition = "bigint default 7")
        Customer typed;

        @ManyToOne
        @JoinColumn(name = "buyer", insertable = false, updatable = false)
        Customer again;
    }
}

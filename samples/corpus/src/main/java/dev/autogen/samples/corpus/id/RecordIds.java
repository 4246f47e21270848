package dev.autogen.samples.corpus.id;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.math.BigDecimal;

/** Ids and parts that are records. */
@Model
interface RecordIds {
    @Embeddable
    record Edition(String title, int number) implements Serializable {}

    @Embeddable
    record Money(
            @Column(precision = 10, scale = 2) BigDecimal amount,
            @Column(length = 3) String currency) {}

    @Entity(name = "RecordIds")
    class RecordIds1 {
        @EmbeddedId Edition edition;
        Money price;

        @AttributeOverride(name = "amount", column = @Column(name = "cost"))
        @AttributeOverride(
                name = "currency",
                column = @Column(name = "cost_currency", nullable = false))
        Money cost;
    }
}

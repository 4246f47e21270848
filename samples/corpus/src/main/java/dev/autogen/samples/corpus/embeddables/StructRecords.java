package dev.autogen.samples.corpus.embeddables;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Struct;

/** Records as composite types. */
@Refused(on = Place.SQLITE, because = "SQLite has no composite types")
@Model
interface StructRecords {
    @Embeddable
    @Struct(name = "sum_of_money")
    record Money(String currency, BigDecimal amount) {}

    @Embeddable
    @Struct(name = "payment")
    record Payment(UUID reference, Money sum, LocalDate due, Instant paid, boolean done) {}

    @Entity(name = "Bill")
    class Bill {
        @Id long id;
        Payment payment;
    }
}

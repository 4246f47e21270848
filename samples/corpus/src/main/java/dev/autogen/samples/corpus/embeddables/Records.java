package dev.autogen.samples.corpus.embeddables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/** Records as embeddables, as ids and as id classes. */
@Model
interface Records {
    @Embeddable
    record Period(LocalDate starts, LocalDate ends) {}

    @Embeddable
    record Code(String country, int no) implements Serializable {}

    @Entity(name = "Stay")
    class Stay {
        @EmbeddedId Code id;
        Period period;

        @Embedded
        @AttributeOverride(name = "starts", column = @Column(name = "paid_from", nullable = false))
        @AttributeOverride(name = "ends", column = @Column(name = "paid_until"))
        Period paid;

        @ElementCollection Set<Period> breaks;
    }
}

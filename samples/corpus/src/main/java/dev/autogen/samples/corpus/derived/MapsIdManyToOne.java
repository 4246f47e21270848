package dev.autogen.samples.corpus.derived;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import java.io.Serializable;

/** A key that is in part the key of another entity. */
@SuppressWarnings("serial")
@Model
interface MapsIdManyToOne {
    @Entity(name = "Invoice")
    class Invoice {
        @Id long id;
    }

    @Embeddable
    class LineId implements Serializable {
        long invoice;
        int no;
    }

    @Entity(name = "Line")
    class Line {
        @EmbeddedId LineId id;

        @MapsId("invoice")
        @ManyToOne
        @JoinColumn(name = "inv")
        Invoice invoice;
    }
}

package dev.autogen.samples.corpus.onetomany;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.List;

/** A one-to-many that both sides know. */
@Model
interface Bidirectional {
    @Entity(name = "Line")
    class Line {
        @Id long id;
        @ManyToOne Invoice invoice;
    }

    @Entity(name = "Invoice")
    class Invoice {
        @Id long id;

        @OneToMany(mappedBy = "invoice", cascade = CascadeType.ALL, orphanRemoval = true)
        @OrderBy("id desc")
        List<Line> lines;
    }
}

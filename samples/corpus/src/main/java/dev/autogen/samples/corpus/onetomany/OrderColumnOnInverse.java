package dev.autogen.samples.corpus.onetomany;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;

/** A list whose place is a column of the other table. */
@Model
interface OrderColumnOnInverse {
    @Entity(name = "Line")
    class Line {
        @Id long id;
        @ManyToOne Invoice invoice;
    }

    @Entity(name = "Invoice")
    class Invoice {
        @Id long id;

        @OneToMany(mappedBy = "invoice")
        @OrderColumn(name = "place")
        List<Line> lines;
    }
}

package dev.autogen.samples.corpus.onetomany;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import java.util.Map;

/** Maps whose key has a column of its own. */
@Model
interface MapKeyColumns {
    @Entity(name = "Line")
    class Line {
        @Id long id;
    }

    @Entity(name = "Invoice")
    class Invoice {
        @Id long id;

        @OneToMany
        @MapKeyColumn(name = "label", length = 20)
        Map<String, Line> table;

        @OneToMany
        @JoinColumn(name = "invoice_id")
        @MapKeyColumn(name = "label", length = 10, unique = true)
        Map<String, Line> column;
    }
}

package dev.autogen.samples.corpus.onetomany;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Set;

/** A one-to-many that only one side knows goes through a table. */
@Model
interface Unidirectional {
    @Entity(name = "Line")
    class Line {
        @Id long id;
    }

    @Entity(name = "Invoice")
    class Invoice {
        @Id long id;
        @OneToMany List<Line> list;
        @OneToMany Set<Line> set;
    }
}

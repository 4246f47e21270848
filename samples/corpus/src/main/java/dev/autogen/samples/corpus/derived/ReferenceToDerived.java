package dev.autogen.samples.corpus.derived;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.io.Serializable;
import java.util.Set;

/** An association to an entity with a derived key. */
@Model
interface ReferenceToDerived {
    @Entity(name = "Invoice")
    class Invoice {
        @Id long id;
    }

    record LineId(long invoice, int no) implements Serializable {}

    @Entity(name = "Line")
    @IdClass(LineId.class)
    class Line {
        @Id @ManyToOne Invoice invoice;
        @Id int no;

        @OneToMany(mappedBy = "line")
        Set<Part> parts;
    }

    @Entity(name = "Part")
    class Part {
        @Id long id;
        @ManyToOne Line line;
        @ManyToMany Set<Line> used;
    }
}

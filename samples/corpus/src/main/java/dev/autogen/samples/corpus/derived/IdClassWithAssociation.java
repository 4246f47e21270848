package dev.autogen.samples.corpus.derived;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;

/** An id class with an association. */
@Model
interface IdClassWithAssociation {
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
    }
}

package dev.autogen.samples.corpus.onetomany;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import java.util.Map;

/** A map whose key is an attribute of the value. */
@Model
interface MapKeyProperty {
    @Entity(name = "Line")
    class Line {
        @Id long id;
        String code;
        @ManyToOne Invoice invoice;
    }

    @Entity(name = "Invoice")
    class Invoice {
        @Id long id;

        @OneToMany(mappedBy = "invoice")
        @MapKey(name = "code")
        Map<String, Line> lines;

        @OneToMany @MapKey Map<Long, Line> byId;
    }
}

package dev.autogen.samples.corpus.onetomany;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.Set;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** A collection whose rows go with their owner. */
@Model
interface OnDeleteCollection {
    @Entity(name = "Line")
    class Line {
        @Id long id;
        @ManyToOne Invoice invoice;
    }

    @Entity(name = "Invoice")
    class Invoice {
        @Id long id;

        @OneToMany(mappedBy = "invoice")
        @OnDelete(action = OnDeleteAction.CASCADE)
        Set<Line> lines;

        @ElementCollection
        @OnDelete(action = OnDeleteAction.CASCADE)
        Set<String> words;

        @ManyToMany
        @OnDelete(action = OnDeleteAction.CASCADE)
        Set<Line> others;
    }
}

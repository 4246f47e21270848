package dev.autogen.samples.corpus.envers;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Set;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

/** Audit tables with the default strategy. */
@Model
interface DefaultAudit {
    @Entity(name = "Book")
    @Audited
    class Book {
        @Id @GeneratedValue long id;
        String title;
        @NotAudited String secret;
        @ManyToOne Shelf shelf;
    }

    @Entity(name = "Shelf")
    @Audited
    class Shelf {
        @Id long id;

        @OneToMany(mappedBy = "shelf")
        Set<Book> books;

        @ElementCollection Set<String> labels;
        @ElementCollection @OrderColumn List<Integer> numbers;
    }
}

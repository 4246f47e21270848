package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Set;

/** A physical naming strategy for all names. */
@Model(
        settings =
                "hibernate.physical_naming_strategy=org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy")
interface Naming {
    @Entity(name = "BookShelf")
    class BookShelf {
        @Id @GeneratedValue long shelfNumber;
        @ManyToOne BookShelf nextShelf;
        @ElementCollection Set<String> shelfWords;
        @OneToMany @OrderColumn List<BookShelf> smallShelves;

        @Column(name = "ownName")
        String own;
    }
}

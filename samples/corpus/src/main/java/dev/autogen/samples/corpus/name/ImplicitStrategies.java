package dev.autogen.samples.corpus.name;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Set;

/** Names as each strategy of JPA and Hibernate makes them. */
@Model(settings = "hibernate.implicit_naming_strategy=legacy-jpa")
interface ImplicitStrategies {
    @Embeddable
    class Part {
        String size;
    }

    @Entity(name = "Whole")
    class Whole {
        @Id int id;
        @Embedded Part part;
        @ManyToOne Whole larger;
        @ElementCollection Set<String> words;

        @Column(unique = true)
        String code;
    }
}

package dev.autogen.samples.corpus.name;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;

/** Names that hold the path to an embedded column. */
@Model(settings = "hibernate.implicit_naming_strategy=component-path")
interface ComponentPaths {
    @Embeddable
    class Part {
        String size;
        int weight;
    }

    @Entity(name = "Paths")
    class Paths {
        @Id int id;
        @Embedded Part left;
        @Embedded Part right;
        @ElementCollection List<Part> others;
    }
}

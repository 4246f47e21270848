package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;

/** Implicit names that hold the whole path. */
@Model(settings = "hibernate.implicit_naming_strategy=component-path")
interface ImplicitNamingComponentPath {
    @Embeddable
    class Size {
        int width;
        int height;
    }

    @Entity(name = "Shelf")
    class Shelf {
        @Id long id;
        Size inner;
        Size outer;
        @ElementCollection Set<Size> sizes;
    }
}

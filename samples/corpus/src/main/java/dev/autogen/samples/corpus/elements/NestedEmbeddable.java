package dev.autogen.samples.corpus.elements;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;

/** Embeddables in embeddables, and a collection inside. */
@Model
interface NestedEmbeddable {
    @Embeddable
    class Inner {
        String a;
        @ElementCollection Set<String> words;
    }

    @Embeddable
    class Outer {
        Inner inner;
        int b;
    }

    @Entity(name = "Box")
    class Box {
        @Id long id;
        Outer outer;
    }
}

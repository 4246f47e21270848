package dev.autogen.samples.corpus.inheritance;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Needs;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;

/** Embeddables with subclasses and a discriminator. */
@Needs("org.hibernate.annotations.ConcreteProxy")
@Model
interface EmbeddableInheritance {
    @Embeddable
    @DiscriminatorColumn(name = "shape_kind", length = 10)
    @DiscriminatorValue("shape")
    class Shape {
        String colour;
    }

    @Embeddable
    @DiscriminatorValue("circle")
    class Circle extends Shape {
        double radius;
    }

    @Embeddable
    @DiscriminatorValue("square")
    class Square extends Shape {
        double side;
    }

    @Entity(name = "Drawing")
    class Drawing {
        @Id long id;
        @Embedded Shape shape;
        @ElementCollection Set<Shape> more;
    }
}

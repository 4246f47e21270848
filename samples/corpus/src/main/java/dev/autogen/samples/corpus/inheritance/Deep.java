package dev.autogen.samples.corpus.inheritance;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;

/** Five levels of classes, some without columns. */
@Model
interface Deep {
    @Entity(name = "A")
    @Inheritance(strategy = InheritanceType.JOINED)
    class A {
        @Id long id;
    }

    @Entity(name = "B")
    class B extends A {}

    @Entity(name = "C")
    class C extends B {
        String c;
    }

    @Entity(name = "D")
    abstract class D extends C {}

    @Entity(name = "E")
    class E extends D {
        String e;
        @ManyToOne B b;
    }
}

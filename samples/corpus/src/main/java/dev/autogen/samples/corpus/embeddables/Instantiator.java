package dev.autogen.samples.corpus.embeddables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.metamodel.spi.ValueAccess;

/** An embeddable that is built by a class of the user's. */
@Model
interface Instantiator {
    @Embeddable
    @org.hibernate.annotations.EmbeddableInstantiator(Makes.class)
    class Name {
        String first;
        String last;
    }

    class Makes implements org.hibernate.metamodel.spi.EmbeddableInstantiator {
        @Override
        public Object instantiate(ValueAccess it) {
            return new Name();
        }

        @Override
        public boolean isInstance(Object it) {
            return it instanceof Name;
        }

        @Override
        public boolean isSameClass(Object it) {
            return it.getClass() == Name.class;
        }
    }

    @Entity(name = "Human")
    class Human {
        @Id long id;
        Name name;
    }
}

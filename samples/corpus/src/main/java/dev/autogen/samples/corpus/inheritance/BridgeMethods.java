package dev.autogen.samples.corpus.inheritance;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.util.Set;

/** Getters of generic superclasses, which the compiler writes twice. */
@Model
interface BridgeMethods {
    interface HasId<T> {
        T getId();

        void setId(T id);
    }

    @MappedSuperclass
    abstract class Base<T extends Serializable, P> implements HasId<T> {
        private P parent;
        private Set<P> others;

        @ManyToOne
        public P getParent() {
            return parent;
        }

        public void setParent(P parent) {
            this.parent = parent;
        }

        @ManyToMany
        public Set<P> getOthers() {
            return others;
        }

        public void setOthers(Set<P> others) {
            this.others = others;
        }

        @Transient
        public abstract String getLabel();
    }

    @Entity(name = "Book")
    class Book extends Base<Long, Book> {
        private Long id;

        @Id
        @Override
        public Long getId() {
            return id;
        }

        @Override
        public void setId(Long id) {
            this.id = id;
        }

        @Override
        @Transient
        public String getLabel() {
            return "book";
        }
    }

    @Entity(name = "Shelf")
    class Shelf extends Base<String, Book> {
        private String id;

        @Id
        @Column(length = 8)
        @Override
        public String getId() {
            return id;
        }

        @Override
        public void setId(String id) {
            this.id = id;
        }

        @Override
        @Transient
        public String getLabel() {
            return "shelf";
        }
    }
}

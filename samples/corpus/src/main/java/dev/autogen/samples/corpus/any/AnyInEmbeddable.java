package dev.autogen.samples.corpus.any;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Needs;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminatorImplicitValues;
import org.hibernate.annotations.AnyKeyJavaClass;

/** A reference to any entity inside an embeddable. */
@Needs("org.hibernate.annotations.AnyDiscriminatorImplicitValues")
@Model
interface AnyInEmbeddable {
    @Entity(name = "Cat")
    class Cat {
        @Id long id;
    }

    @Embeddable
    class Link {
        @Any
        @AnyKeyJavaClass(String.class)
        @AnyDiscriminatorImplicitValues
        @JoinColumn(name = "target_id", columnDefinition = "varchar(36)")
        @Column(name = "target_type", length = 60)
        Object target;
    }

    @Entity(name = "Note")
    class Note {
        @Id long id;
        @Embedded Link link;
    }
}

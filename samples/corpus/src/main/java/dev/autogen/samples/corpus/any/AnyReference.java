package dev.autogen.samples.corpus.any;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;

/** A reference to one of several entities. */
@Model
interface AnyReference {
    @Entity(name = "Cat")
    class Cat {
        @Id long id;
    }

    @Entity(name = "Dog")
    class Dog {
        @Id long id;
    }

    @Entity(name = "Owner")
    class Owner {
        @Id long id;

        @Any
        @AnyDiscriminator(DiscriminatorType.STRING)
        @AnyDiscriminatorValue(discriminator = "C", entity = Cat.class)
        @AnyDiscriminatorValue(discriminator = "D", entity = Dog.class)
        @AnyKeyJavaClass(Long.class)
        @Column(name = "pet_kind", length = 1)
        @JoinColumn(name = "pet_id")
        Object pet;

        @Any
        @AnyDiscriminator(DiscriminatorType.INTEGER)
        @AnyDiscriminatorValue(discriminator = "1", entity = Cat.class)
        @AnyKeyJavaClass(Long.class)
        @JoinColumn(name = "other_id", nullable = false)
        @Column(name = "other_kind", nullable = false)
        Object other;
    }
}

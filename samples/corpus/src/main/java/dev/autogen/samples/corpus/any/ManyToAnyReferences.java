package dev.autogen.samples.corpus.any;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import java.util.Set;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.ManyToAny;

/** Many references to several entities, and a map of them. */
@Model
interface ManyToAnyReferences {
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

        @ManyToAny
        @AnyDiscriminator(DiscriminatorType.STRING)
        @AnyDiscriminatorValue(discriminator = "C", entity = Cat.class)
        @AnyDiscriminatorValue(discriminator = "D", entity = Dog.class)
        @AnyKeyJavaClass(Long.class)
        @Column(name = "pet_kind")
        @JoinTable(
                name = "owner_pet",
                joinColumns = @JoinColumn(name = "owner_id"),
                inverseJoinColumns = @JoinColumn(name = "pet_id"))
        Set<Object> pets;
    }
}

package dev.autogen.samples.corpus.any;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.AnyKeyJavaType;
import org.hibernate.annotations.AnyKeyJdbcType;
import org.hibernate.annotations.AnyKeyJdbcTypeCode;
import org.hibernate.annotations.ManyToAny;
import org.hibernate.type.SqlTypes;

/** Keys and discriminators of any entity, by their types. */
@Model
interface AnyKeys {
    interface Thing {}

    @Entity(name = "Note")
    class Note {
        @Id long id;

        @Any
        @AnyKeyJavaType(org.hibernate.type.descriptor.java.UUIDJavaType.class)
        @Column(name = "a_kind", length = 3)
        @JoinColumn(name = "a_id", nullable = false)
        @AnyDiscriminatorValue(discriminator = "B", entity = Book.class)
        @AnyDiscriminatorValue(discriminator = "S", entity = Shelf.class)
        Thing a;

        @Any
        @AnyDiscriminator(DiscriminatorType.INTEGER)
        @AnyKeyJavaClass(String.class)
        @AnyKeyJdbcTypeCode(SqlTypes.CHAR)
        @Column(name = "b_kind")
        @JoinColumn(name = "b_id", columnDefinition = "char(36)")
        @AnyDiscriminatorValue(discriminator = "1", entity = Book.class)
        Thing b;

        @Any
        @AnyDiscriminator(DiscriminatorType.CHAR)
        @AnyKeyJavaClass(Long.class)
        @AnyKeyJdbcType(org.hibernate.type.descriptor.jdbc.NumericJdbcType.class)
        @Column(name = "c_kind", nullable = false)
        @JoinColumn(name = "c_id")
        @AnyDiscriminatorValue(discriminator = "b", entity = Book.class)
        Thing c;

        @ManyToAny
        @AnyKeyJavaClass(UUID.class)
        @Column(name = "d_kind")
        @JoinTable(
                name = "note_things",
                joinColumns = @JoinColumn(name = "note"),
                inverseJoinColumns = @JoinColumn(name = "d_id"))
        @OrderColumn(name = "place")
        List<Thing> d;
    }

    @Entity(name = "Book")
    class Book implements Thing {
        @Id UUID id;
    }

    @Entity(name = "Shelf")
    class Shelf implements Thing {
        @Id UUID id;
    }
}

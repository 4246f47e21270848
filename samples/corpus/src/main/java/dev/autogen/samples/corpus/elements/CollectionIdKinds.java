package dev.autogen.samples.corpus.elements;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.Collection;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJavaClass;
import org.hibernate.annotations.CollectionIdJdbcType;

/** Ids of rows of collections, by their types and generators. */
@Refused(by = 6, because = "Hibernate 6 finds no type for the row ids of associations")
@Model
interface CollectionIdKinds {
    @Entity(name = "Book")
    class Book {
        @Id long id;

        @ElementCollection
        @CollectionId(column = @Column(name = "row_no"), generator = "increment")
        @CollectionIdJavaClass(idType = Long.class)
        Collection<String> counted;

        @ElementCollection
        @CollectionId(column = @Column(name = "row_no"), generator = "increment")
        @CollectionIdJavaClass(idType = Long.class)
        @CollectionIdJdbcType(org.hibernate.type.descriptor.jdbc.NumericJdbcType.class)
        Collection<String> wide;

        @ManyToMany
        @CollectionId(column = @Column(name = "link"), generator = "increment")
        @CollectionIdJavaClass(idType = Integer.class)
        Collection<Book> linked;
    }
}

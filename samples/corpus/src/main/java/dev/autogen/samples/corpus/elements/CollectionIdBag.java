package dev.autogen.samples.corpus.elements;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Collection;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJavaType;
import org.hibernate.annotations.CollectionIdJdbcTypeCode;

/** A bag whose rows have an id of their own. */
@Model
interface CollectionIdBag {
    @Entity(name = "Box")
    class Box {
        @Id long id;

        @ElementCollection
        @CollectionTable(name = "box_words")
        @CollectionId(column = @Column(name = "row_id"), generator = "increment")
        @CollectionIdJdbcTypeCode(java.sql.Types.BIGINT)
        @CollectionIdJavaType(org.hibernate.type.descriptor.java.LongJavaType.class)
        Collection<String> words;
    }
}

package dev.autogen.samples.corpus.elements;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.util.List;
import org.hibernate.annotations.Bag;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.annotations.ListIndexJavaType;
import org.hibernate.annotations.ListIndexJdbcType;
import org.hibernate.annotations.ListIndexJdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Places in lists, by their types and where they begin. */
@Model
interface ListIndexes {
    @Entity(name = "Book")
    class Book {
        @Id long id;

        @ElementCollection
        @OrderColumn
        @ListIndexBase(1)
        List<String> fromOne;

        @ElementCollection
        @OrderColumn(name = "no", nullable = false, columnDefinition = "integer default 7")
        List<String> defined;

        @ElementCollection
        @OrderColumn
        @ListIndexJdbcTypeCode(SqlTypes.SMALLINT)
        List<String> small;

        @ElementCollection
        @OrderColumn
        @ListIndexJdbcType(org.hibernate.type.descriptor.jdbc.BigIntJdbcType.class)
        List<String> big;

        @ElementCollection
        @OrderColumn
        @ListIndexJavaType(org.hibernate.type.descriptor.java.IntegerJavaType.class)
        List<String> number;

        @ElementCollection @Bag List<String> bag;
    }
}

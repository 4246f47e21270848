package dev.autogen.samples.corpus.basic;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Collections that are one column. */
@Model
interface BasicLists {
    @Entity(name = "BasicLists")
    class BasicLists1 {
        @Id int id;
        List<String> words;
        Set<Integer> numbers;
        SortedSet<String> sorted;

        @Column(nullable = false)
        Collection<UUID> uuids;

        @JdbcTypeCode(SqlTypes.JSON)
        List<Integer> json;
    }
}

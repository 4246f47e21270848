package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.CascadeType;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.List;
import java.util.SortedSet;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.NaturalIdCache;
import org.hibernate.annotations.OptimisticLockType;
import org.hibernate.annotations.OptimisticLocking;
import org.hibernate.annotations.SQLDelete;
import org.hibernate.annotations.SQLDeleteAll;
import org.hibernate.annotations.SQLInsert;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.SQLUpdate;
import org.hibernate.annotations.SortNatural;

/** Words that change statements and caches, and nothing in the schema. */
@Model
interface NoSchemaAtAll {
    @Entity(name = "Book")
    @SQLInsert(sql = "insert into Book (title, id) values (?, ?)")
    @SQLUpdate(sql = "update Book set title = ? where id = ?")
    @SQLDelete(sql = "delete from Book where id = ?")
    @SQLRestriction("title is not null")
    @NaturalIdCache
    @BatchSize(size = 20)
    @OptimisticLocking(type = OptimisticLockType.NONE)
    class Book {
        @Id long id;

        @NaturalId(mutable = true)
        String title;

        @ElementCollection
        @Fetch(FetchMode.SUBSELECT)
        @SortNatural
        @SQLDeleteAll(sql = "delete from Book_words where Book_id = ?")
        SortedSet<String> words;

        @OneToMany(mappedBy = "next", orphanRemoval = true, cascade = CascadeType.ALL)
        @OrderBy("title desc")
        List<Book> before;

        @ManyToOne(fetch = FetchType.LAZY)
        Book next;
    }
}

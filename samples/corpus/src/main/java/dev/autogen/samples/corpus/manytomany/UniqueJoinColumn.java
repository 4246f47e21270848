package dev.autogen.samples.corpus.manytomany;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import java.util.List;

/** A join table whose other side is unique. */
@Model
interface UniqueJoinColumn {
    @Entity(name = "Tag")
    class Tag {
        @Id long id;
    }

    @Entity(name = "Post")
    class Post {
        @Id long id;

        @ManyToMany
        @JoinTable(
                name = "pt",
                joinColumns = @JoinColumn(name = "p"),
                inverseJoinColumns =
                        @JoinColumn(name = "t", unique = true, columnDefinition = "bigint"))
        List<Tag> tags;
    }
}

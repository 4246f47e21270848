package dev.autogen.samples.corpus.manytomany;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.UniqueConstraint;
import java.util.Set;

/** A many-to-many with everything named. */
@Model
interface Named {
    @Entity(name = "Tag")
    class Tag {
        @Id long id;
    }

    @Entity(name = "Post")
    class Post {
        @Id long id;

        @ManyToMany
        @JoinTable(
                name = "post_tags",
                joinColumns = @JoinColumn(name = "p", foreignKey = @ForeignKey(name = "p_ref")),
                inverseJoinColumns =
                        @JoinColumn(name = "t", foreignKey = @ForeignKey(name = "t_ref")),
                uniqueConstraints =
                        @UniqueConstraint(
                                name = "pt_once",
                                columnNames = {"t", "p"}),
                indexes = @Index(name = "pt_index", columnList = "t"))
        Set<Tag> tags;
    }
}

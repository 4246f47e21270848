package dev.autogen.samples.corpus.manytomany;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import java.io.Serializable;
import java.util.Set;
import org.hibernate.annotations.NaturalId;

/** A many-to-many by columns that are not the keys. */
@SuppressWarnings("serial")
@Model
interface ToUniqueColumn {
    @Entity(name = "Tag")
    class Tag implements Serializable {
        @Id long id;
        @NaturalId String code;
    }

    @Entity(name = "Post")
    class Post implements Serializable {
        @Id long id;

        @Column(unique = true)
        String slug;

        @ManyToMany
        @JoinTable(
                name = "post_tag",
                joinColumns = @JoinColumn(name = "slug", referencedColumnName = "slug"),
                inverseJoinColumns = @JoinColumn(name = "tag", referencedColumnName = "code"))
        Set<Tag> tags;
    }
}

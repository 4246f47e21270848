package dev.autogen.samples.corpus.manytomany;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** A many-to-many as a bag, a set and a list. */
@Model
interface Plain {
    @Entity(name = "Tag")
    class Tag {
        @Id long id;

        @ManyToMany(mappedBy = "set")
        Set<Post> posts;
    }

    @Entity(name = "Post")
    class Post {
        @Id long id;

        @ManyToMany
        @JoinTable(name = "post_bag")
        List<Tag> bag;

        @ManyToMany
        @JoinTable(name = "post_set")
        Set<Tag> set;

        @ManyToMany
        @JoinTable(name = "post_list")
        @OrderColumn
        List<Tag> list;

        @ManyToMany
        @JoinTable(name = "post_coll")
        Collection<Tag> collection;
    }
}

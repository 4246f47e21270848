package dev.autogen.samples.corpus.manytomany;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyColumn;
import java.util.Map;

/** A many-to-many as a map. */
@Model
interface Maps {
    @Entity(name = "Tag")
    class Tag {
        @Id long id;
    }

    @Entity(name = "Post")
    class Post {
        @Id long id;

        @ManyToMany
        @JoinTable(name = "post_word")
        @MapKeyColumn(name = "word", nullable = false)
        Map<String, Tag> words;

        @ManyToMany
        @JoinTable(name = "post_tag")
        Map<Tag, Tag> pairs;
    }
}

package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.Set;

/** Implicit names as in Hibernate's early days. */
@Model(settings = "hibernate.implicit_naming_strategy=legacy-hbm")
interface ImplicitNamingLegacyHbm {
    @Entity(name = "Tag")
    class Tag {
        @Id long id;
    }

    @Entity(name = "Post")
    class Post {
        @Id long id;
        @ManyToMany Set<Tag> tags;
        @ElementCollection Set<String> words;
        @ManyToOne Tag main;
    }
}

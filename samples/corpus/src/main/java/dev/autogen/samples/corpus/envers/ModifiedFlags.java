package dev.autogen.samples.corpus.envers;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Set;
import org.hibernate.envers.Audited;

/** Flags that say which attributes changed. */
@Model(settings = "org.hibernate.envers.global_with_modified_flag=true")
interface ModifiedFlags {
    @Entity(name = "Book")
    @Audited
    class Book {
        @Id long id;
        String title;
        @ManyToOne Book next;
        @ElementCollection Set<String> words;
    }
}

package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.util.Set;

/** National text everywhere. */
@Model(settings = "hibernate.use_nationalized_character_data=true")
interface Nationalized {
    @Entity(name = "Book")
    class Book {
        @Id long id;
        String title;
        @Lob String text;
        char letter;
        @ElementCollection Set<String> words;
    }
}

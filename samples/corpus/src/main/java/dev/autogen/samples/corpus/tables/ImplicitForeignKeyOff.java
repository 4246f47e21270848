package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.Set;

/** No foreign keys at all. */
@Model(settings = "hibernate.hbm2ddl.default_constraint_mode=no_constraint")
interface ImplicitForeignKeyOff {
    @Entity(name = "Book")
    class Book {
        @Id long id;
        @ManyToOne Book a;
        @ElementCollection Set<String> words;
        @ManyToMany Set<Book> c;
    }
}

package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;
import java.util.Set;

/** A class as Kotlin writes it: final, with final backing fields, delegates and a companion. */
@Model
interface KotlinStyle {
    @Entity(name = "Book")
    final class Book {
        /** As Kotlin's companion objects. */
        @SuppressWarnings("VariableNameSameAsType")
        public static final Companion Companion = new Companion();

        public static final String TABLE = "book";

        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE)
        private final Long id;

        @Column(nullable = false)
        private final String title;

        private final boolean isLent;

        private final Integer pages;

        @Transient private final java.util.function.Supplier<String> shortTitle$delegate;

        @ElementCollection private final Set<String> words;

        @ManyToOne(optional = false)
        private final Book next;

        Book(Long id, String title, boolean isLent, Integer pages, Set<String> words, Book next) {
            this.id = id;
            this.title = title;
            this.isLent = isLent;
            this.pages = pages;
            this.words = words;
            this.next = next;
            this.shortTitle$delegate = () -> title.substring(0, 1);
        }

        public Long getId() {
            return id;
        }

        public String getTitle() {
            return title;
        }

        public Integer getPages() {
            return pages;
        }

        public Set<String> getWords() {
            return words;
        }

        public Book getNext() {
            return next;
        }

        public boolean isLent() {
            return isLent;
        }

        public String getShortTitle() {
            return shortTitle$delegate.get();
        }

        static final class Companion {
            public String getTable() {
                return TABLE;
            }
        }
    }
}

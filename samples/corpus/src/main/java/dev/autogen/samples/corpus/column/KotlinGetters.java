package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Annotations on getters, as {@code @get:Column} in Kotlin writes them, of truths named isX. */
@Model
interface KotlinGetters {
    @Entity(name = "Book")
    class Book {
        private long id;
        private boolean isLent;
        private Boolean isOld;
        private String uRL;

        @Id
        public long getId() {
            return id;
        }

        public void setId(long id) {
            this.id = id;
        }

        @Column(nullable = false)
        public boolean isLent() {
            return isLent;
        }

        public void setLent(boolean lent) {
            isLent = lent;
        }

        @Column(name = "old")
        public Boolean getIsOld() {
            return isOld;
        }

        public void setIsOld(Boolean isOld) {
            this.isOld = isOld;
        }

        public String getURL() {
            return uRL;
        }

        public void setURL(String value) {
            uRL = value;
        }
    }
}

package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;

/** Properties instead of fields. */
@Model
interface PropertyAccess {
    @Entity(name = "PropertyAccess")
    @Access(AccessType.PROPERTY)
    class PropertyAccess1 {
        private int number;
        private String text;

        @Access(AccessType.FIELD)
        @Column(name = "by_field")
        String field;

        @Id
        public int getNumber() {
            return number;
        }

        public void setNumber(int number) {
            this.number = number;
        }

        @Column(name = "words", length = 70, nullable = false)
        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }

        public boolean isReady() {
            return true;
        }

        public void setReady(boolean ready) {}

        @Transient
        public String getNothing() {
            return "";
        }
    }
}

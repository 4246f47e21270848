package dev.autogen.samples.corpus.embeddables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** Classes as Lombok or Kotlin leave them, annotated on their getters. */
@Model
interface BeanStyle {
    @Entity(name = "Account")
    class Account {
        private Long id;
        private String userName;
        private boolean active;
        private Account other;

        @Id
        public Long getId() {
            return id;
        }

        public void setId(Long it) {
            id = it;
        }

        @Column(name = "user_name", nullable = false)
        public String getUserName() {
            return userName;
        }

        public void setUserName(String it) {
            userName = it;
        }

        public boolean isActive() {
            return active;
        }

        public void setActive(boolean it) {
            active = it;
        }

        @ManyToOne
        public Account getOther() {
            return other;
        }

        public void setOther(Account it) {
            other = it;
        }
    }
}

package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Fields that are final, as those of Kotlin and Lombok's value classes. */
@Model
interface FinalFields {
    @Entity(name = "FinalFields")
    class FinalFields1 {
        @Id private final Long id;

        @Column(nullable = false)
        private final String name;

        private final boolean isActive;

        protected FinalFields1() {
            this(0L, "", false);
        }

        FinalFields1(Long id, String name, boolean isActive) {
            this.id = id;
            this.name = name;
            this.isActive = isActive;
        }

        Long getId() {
            return id;
        }

        String getName() {
            return name;
        }

        boolean isActive() {
            return isActive;
        }
    }
}

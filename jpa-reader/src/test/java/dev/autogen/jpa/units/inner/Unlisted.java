package dev.autogen.jpa.units.inner;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Unlisted {
    /** A text that looks like an annotation is none. */
    static final String LOOKALIKE = "Ljakarta/persistence/Embeddable;";

    @Id long id;
}

package dev.autogen.jpa.units;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Listed {
    @Id long id;
    String lastName;
}

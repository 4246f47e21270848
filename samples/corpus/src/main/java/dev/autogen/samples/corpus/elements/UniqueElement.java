package dev.autogen.samples.corpus.elements;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;

/** A collection whose element is unique. */
@Model
interface UniqueElement {
    @Entity(name = "Box")
    class Box {
        @Id long id;

        @ElementCollection
        @Column(name = "code", unique = true, columnDefinition = "varchar(10)")
        Set<String> codes;
    }
}

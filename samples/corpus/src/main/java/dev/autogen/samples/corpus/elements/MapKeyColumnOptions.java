package dev.autogen.samples.corpus.elements;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyColumn;
import java.util.Map;

/** Key columns with a name, a length and a type. */
@Model
interface MapKeyColumnOptions {
    @Entity(name = "Box")
    class Box {
        @Id long id;

        @ElementCollection
        @MapKeyColumn(name = "language", length = 2)
        @Column(name = "text", length = 1000)
        Map<String, String> texts;

        @ElementCollection
        @MapKeyColumn(name = "k", columnDefinition = "varchar(7)")
        Map<String, String> typed;
    }
}

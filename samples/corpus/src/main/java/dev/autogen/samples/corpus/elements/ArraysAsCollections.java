package dev.autogen.samples.corpus.elements;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;

/** An array with an order column is a table. */
@Model
interface ArraysAsCollections {
    @Entity(name = "Box")
    class Box {
        @Id long id;

        @ElementCollection
        @OrderColumn(name = "place")
        String[] words;

        @ElementCollection @OrderColumn int[] numbers;
    }
}

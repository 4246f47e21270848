package dev.autogen.samples.corpus.name;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.TableGenerator;

/**
 * Generators whose names count in their entity alone, and a naming of one's own for the sequences.
 */
@Model(
        settings = {
            "hibernate.jpa.compliance.global_id_generators=false",
            "hibernate.id.db_structure_naming_strategy=standard",
            "hibernate.id.optimizer.pooled.preferred=pooled-lo"
        })
interface GeneratorNames {
    @Entity(name = "Book")
    class Book {
        @Id
        @GeneratedValue(generator = "numbers")
        @SequenceGenerator(name = "numbers", allocationSize = 5)
        long id;
    }

    @Entity(name = "Shelf")
    @SequenceGenerator(
            name = "numbers",
            sequenceName = "ShelfNumbers",
            initialValue = 100,
            allocationSize = 1)
    class Shelf {
        @Id
        @GeneratedValue(generator = "numbers")
        int id;
    }

    @Entity(name = "Room")
    @TableGenerator(name = "rooms", pkColumnValue = "room", initialValue = 9)
    class Room {
        @Id
        @GeneratedValue(generator = "rooms")
        int id;
    }
}

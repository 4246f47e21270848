package dev.autogen.samples.corpus.name;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A nested class whose entity nobody named. */
@Model
interface Nested {
    @Entity
    class Unnamed {
        @Id int id;
        String name;
    }
}

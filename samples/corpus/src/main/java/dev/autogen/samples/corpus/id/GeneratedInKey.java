package dev.autogen.samples.corpus.id;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;

/** A generated number that is a part of a key. */
@Model
interface GeneratedInKey {
    record Key(long number, String region) implements Serializable {}

    @Entity(name = "GeneratedInKey")
    @IdClass(Key.class)
    class GeneratedInKey1 {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE)
        long number;

        @Id String region;
    }
}

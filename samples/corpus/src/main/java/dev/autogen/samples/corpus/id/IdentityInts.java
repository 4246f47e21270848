package dev.autogen.samples.corpus.id;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** Short ids that the database numbers. */
@Model
interface IdentityInts {
    @Entity(name = "IdentityInts")
    class IdentityInts1 {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        int id;

        String name;

        @Column(unique = true)
        String code;
    }
}

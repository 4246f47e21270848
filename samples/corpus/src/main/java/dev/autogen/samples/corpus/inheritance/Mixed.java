package dev.autogen.samples.corpus.inheritance;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;

/** A single table with one subclass apart. */
@Model
interface Mixed {
    @Entity(name = "Animal")
    @DiscriminatorColumn(name = "kind")
    class Animal {
        @Id long id;
    }

    @Entity(name = "Dog")
    @SecondaryTable(name = "dog_more", pkJoinColumns = @PrimaryKeyJoinColumn(name = "dog_id"))
    class Dog extends Animal {
        @Column(table = "dog_more")
        String breed;

        @Column(table = "dog_more", nullable = false)
        String tag;

        String plain;
    }
}

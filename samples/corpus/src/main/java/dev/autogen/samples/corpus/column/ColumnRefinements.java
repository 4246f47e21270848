package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** Lengths that differ in superclasses, overridden below. */
@Model
interface ColumnRefinements {
    @MappedSuperclass
    abstract class Named {
        @Id int id;

        @Column(length = 100)
        String name;

        String note;
    }

    @Entity(name = "Refined")
    @AttributeOverride(
            name = "name",
            column = @Column(name = "full_name", length = 40, nullable = false, unique = true))
    class Refined extends Named {
        int own;
    }

    @Entity(name = "Unrefined")
    class Unrefined extends Named {}
}

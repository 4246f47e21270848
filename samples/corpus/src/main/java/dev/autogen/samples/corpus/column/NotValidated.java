package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Jakarta Validation that is told not to touch the schema. */
@Model(settings = "jakarta.persistence.validation.mode=callback")
interface NotValidated {
    @Entity(name = "NotValidated")
    class NotValidated1 {
        @Id int id;

        @NotNull @Size(max = 9) String name;

        @Min(3) int number;
    }
}

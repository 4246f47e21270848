package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;

/** Jakarta Validation whose constraints stay out of the schema. */
@Model(settings = "hibernate.validator.apply_to_ddl=false")
interface ValidatedOffDdl {
    @Entity(name = "ValidatedOffDdl")
    class ValidatedOffDdl1 {
        @Id int id;
        @NotNull String name;

        @Max(9) int number;
    }
}

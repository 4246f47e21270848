package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Constraints of Jakarta Validation. */
@Model
interface Validated {
    interface Later {}

    @Embeddable
    class Part {
        @NotNull String first;

        @Size(max = 7) String second;
    }

    @Entity(name = "Validated")
    class Validated1 {
        @Id int id;
        @NotNull String must;

        @Size(min = 2, max = 30) String sized;

        @Size(max = 30) @Column(length = 50)
        String twice;

        @Min(3) @Max(99) int ranged;

        @Digits(integer = 5, fraction = 2) BigDecimal digits;

        @NotBlank String notBlank;

        @NotEmpty @Size(max = 10) String notEmpty;

        @Positive Long positive;

        @DecimalMin("1.5") BigDecimal decimal;

        @Email @Pattern(regexp = "a.*") String mail;

        @NotNull(groups = Later.class) String later;

        @Valid @NotNull @Embedded Part part;
        @Past LocalDate past;

        @org.hibernate.validator.constraints.Length(max = 15) String limited;

        @org.hibernate.validator.constraints.Range(min = 1, max = 5)
        int middle;
    }
}

package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Needs;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.hibernate.annotations.FractionalSeconds;

/** The precision of seconds, by Hibernate. */
@Model
@Needs("org.hibernate.annotations.FractionalSeconds")
interface FractionOfSeconds {
    @Entity(name = "FractionOfSeconds")
    class FractionOfSeconds1 {
        @Id int id;

        @FractionalSeconds(2)
        LocalDateTime hundredths;

        @FractionalSeconds(0)
        LocalTime seconds;
    }
}

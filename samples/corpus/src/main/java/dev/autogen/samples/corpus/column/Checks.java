package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;

/** Checks on columns and tables, unnamed. */
@Model
interface Checks {
    @Entity(name = "Checks")
    @Check(constraints = "low < high")
    class Checks1 {
        @Id int id;

        @Check(constraints = "low >= 0")
        int low;

        int high;

        @Check(constraints = "name <> ''")
        @Column(nullable = false)
        String name;

        @Column(name = "mail")
        @Check(constraints = "mail like '%@%' or mail is null")
        String mail;
    }
}

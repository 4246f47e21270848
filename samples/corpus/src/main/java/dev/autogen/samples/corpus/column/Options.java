package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Needs;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What JPA 3.2 lets users append. */
@Model
@Needs("jakarta.persistence.Column#options")
interface Options {
    @Entity(name = "Options")
    class Options1 {
        @Id int id;

        @Column(options = "check (amount > 0)")
        int amount;

        @Column(nullable = false, options = "check (total > 0) unique")
        int total;
    }
}

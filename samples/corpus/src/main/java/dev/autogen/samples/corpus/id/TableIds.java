package dev.autogen.samples.corpus.id;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** Ids from a table that nobody named. */
@Model
@Refused(
        by = 6,
        at = Refused.Step.STATEMENT,
        because = "Hibernate 6 inserts the row of both entities twice")
interface TableIds {
    @Entity(name = "TableIds")
    class TableIds1 {
        @Id
        @GeneratedValue(strategy = GenerationType.TABLE)
        long id;
    }

    @Entity(name = "TableOther")
    class TableOther {
        @Id
        @GeneratedValue(strategy = GenerationType.TABLE)
        int id;
    }
}

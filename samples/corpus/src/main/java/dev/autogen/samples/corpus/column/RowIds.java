package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.RowId;

/** Row ids, which the database has anyway. */
@Model
interface RowIds {
    @Entity(name = "RowIds")
    @RowId("ctid")
    class RowIds1 {
        @Id int id;
        String name;
    }
}

package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import java.io.Serializable;

/** A secondary table that is joined by two columns. */
@Model
interface SecondaryTableCompositeKey {
    record PageId(int volume, int no) implements Serializable {}

    @Entity(name = "Page")
    @IdClass(PageId.class)
    @SecondaryTable(
            name = "page_text",
            pkJoinColumns = {
                @PrimaryKeyJoinColumn(name = "p_no", referencedColumnName = "no"),
                @PrimaryKeyJoinColumn(name = "p_vol", referencedColumnName = "volume")
            })
    class Page {
        @Id int volume;
        @Id int no;

        @Column(table = "page_text")
        String text;
    }
}

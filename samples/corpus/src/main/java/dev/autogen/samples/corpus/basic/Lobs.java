package dev.autogen.samples.corpus.basic;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.io.Serializable;
import java.sql.Blob;
import java.sql.Clob;

/** Large objects. */
@Model
interface Lobs {
    @Entity(name = "Lobs")
    class Lobs1 {
        @Id int id;
        @Lob String text;
        @Lob byte[] bytes;
        @Lob char[] letters;
        Blob blob;
        Clob clob;

        @Lob
        @Column(length = 200)
        String brief;

        @Lob Serializable object;

        @Lob
        @Column(columnDefinition = "text")
        String defined;
    }
}

package dev.autogen.samples.corpus.name;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;

/** Reserved words, in quotes. */
@Model
interface Reserved {
    @Entity(name = "Reserved")
    @Table(name = "\"order\"")
    class Reserved1 {
        @Id
        @Column(name = "\"select\"")
        int id;

        @Column(name = "`from`")
        String from;

        @Column(name = "\"user\"", unique = true)
        String user;

        @Column(name = "\"group\"")
        @Check(constraints = "\"group\" > 3")
        int group;

        @Column(name = "\"end\"")
        @ColumnDefault("1")
        int end;
    }
}

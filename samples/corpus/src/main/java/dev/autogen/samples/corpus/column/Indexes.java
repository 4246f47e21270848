package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/** Indexes of each kind that JPA can say. */
@Model
interface Indexes {
    @Entity(name = "Indexes")
    @Table(
            indexes = {
                @Index(name = "by_name", columnList = "name, surname desc"),
                @Index(columnList = "number"),
                @Index(name = "one_mail", columnList = "mail", unique = true),
                @Index(columnList = "a, b", unique = true),
                @Index(name = "by_b", columnList = "b asc")
            })
    class Indexes1 {
        @Id int id;
        String name;
        String surname;
        int number;
        String mail;
        int a;
        int b;
    }
}

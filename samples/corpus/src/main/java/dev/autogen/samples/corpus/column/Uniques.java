package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** Columns and sets of columns that are unique. */
@Model
interface Uniques {
    @Entity(name = "Uniques")
    @Table(
            uniqueConstraints = {
                @UniqueConstraint(
                        name = "one_name",
                        columnNames = {"name", "surname"}),
                @UniqueConstraint(columnNames = {"number", "street"}),
                @UniqueConstraint(columnNames = "alone")
            })
    class Uniques1 {
        @Id int id;
        String name;
        String surname;
        String street;
        int number;
        String alone;

        @Column(unique = true)
        String mail;

        @Column(unique = true, nullable = false)
        String phone;
    }
}

package dev.autogen.samples.corpus.id;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.UniqueConstraint;

/** Tables of numbers with all their options. */
@Model
interface TableGenerators {
    @Entity(name = "TableGenerators")
    class TableGenerators1 {
        @Id
        @GeneratedValue(generator = "t")
        @TableGenerator(
                name = "t",
                table = "my_numbers",
                pkColumnName = "kind",
                valueColumnName = "last",
                pkColumnValue = "books",
                initialValue = 50,
                allocationSize = 25)
        long id;
    }

    @Entity(name = "TableSecond")
    class TableSecond {
        @Id
        @GeneratedValue(generator = "t2")
        @TableGenerator(
                name = "t2",
                table = "my_numbers",
                pkColumnName = "kind",
                valueColumnName = "last",
                pkColumnValue = "covers")
        long id;
    }

    @Entity(name = "TableUnique")
    class TableUnique {
        @Id
        @GeneratedValue(generator = "t3")
        @TableGenerator(
                name = "t3",
                table = "other_numbers",
                indexes = @Index(name = "by_value", columnList = "next_val"),
                uniqueConstraints = @UniqueConstraint(name = "one_value", columnNames = "next_val"))
        int id;
    }
}

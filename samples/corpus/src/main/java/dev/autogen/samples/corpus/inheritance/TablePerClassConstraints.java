package dev.autogen.samples.corpus.inheritance;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.Check;

/** Indexes and constraints of a root come again in each table. */
@SuppressWarnings("deprecation")
@Model
interface TablePerClassConstraints {
    @Entity(name = "Animal")
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    @Table(
            indexes = @Index(name = "name_index", columnList = "name"),
            uniqueConstraints = @UniqueConstraint(name = "tag_once", columnNames = "tag"))
    @Check(name = "age_rule", constraints = "age > 0")
    class Animal {
        @Id long id;
        String name;
        String tag;
        int age;
    }

    @Entity(name = "Dog")
    class Dog extends Animal {
        String breed;
    }
}

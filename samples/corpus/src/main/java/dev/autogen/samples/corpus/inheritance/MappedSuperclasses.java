package dev.autogen.samples.corpus.inheritance;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;

/** Mapped superclasses above and between entities. */
@Model
interface MappedSuperclasses {
    @MappedSuperclass
    abstract class Base {
        @Id @GeneratedValue long id;
        @Version int version;
    }

    @MappedSuperclass
    abstract class Stamped extends Base {
        @Column(nullable = false)
        Instant created;

        String creator;
    }

    @Entity(name = "Animal")
    class Animal extends Stamped {
        String name;
    }

    @MappedSuperclass
    abstract class Furry extends Animal {
        String fur;
    }

    @Entity(name = "Cat")
    class Cat extends Furry {
        int lives;
    }

    @Entity(name = "Thing")
    @AttributeOverride(name = "id", column = @Column(name = "thing_no"))
    @AttributeOverride(name = "creator", column = @Column(name = "maker", length = 30))
    class Thing extends Stamped {
        String use;
    }
}

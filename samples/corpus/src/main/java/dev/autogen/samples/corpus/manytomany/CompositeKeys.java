package dev.autogen.samples.corpus.manytomany;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Set;

/** A many-to-many between composite keys. */
@SuppressWarnings("serial")
@Model
interface CompositeKeys {
    @Embeddable
    class LeftId implements Serializable {
        int a;
        String b;
    }

    record RightId(int x, String y) implements Serializable {}

    @Entity(name = "Left")
    @Table(name = "lefts")
    class Left {
        @EmbeddedId LeftId id;
        @ManyToMany Set<Right> rights;
    }

    @Entity(name = "Right")
    @Table(name = "rights")
    @IdClass(RightId.class)
    class Right {
        @Id int x;
        @Id String y;
    }
}

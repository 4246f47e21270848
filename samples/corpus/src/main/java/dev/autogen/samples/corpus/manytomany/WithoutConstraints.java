package dev.autogen.samples.corpus.manytomany;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import java.util.Set;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;

/** A join table that asks for no foreign keys. */
@Model
interface WithoutConstraints {
    @Entity(name = "Tag")
    class Tag {
        @Id long id;
    }

    @Entity(name = "Post")
    class Post {
        @Id long id;

        @ManyToMany
        @JoinTable(
                foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT),
                inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
        Set<Tag> tags;

        @ManyToMany
        @NotFound(action = NotFoundAction.IGNORE)
        Set<Tag> lost;
    }
}

package dev.autogen.samples.corpus.elements;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import java.util.Set;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;

/** Rows of collections that are marked instead of deleted. */
@Refused(on = Place.SQLITE, at = Refused.Step.STATEMENT, because = "SQLite has no comments")
@Model
interface SoftDeleteCollection {
    @Entity(name = "Tag")
    class Tag {
        @Id long id;
    }

    @Entity(name = "Box")
    class Box {
        @Id long id;
        @ElementCollection @SoftDelete Set<String> words;

        @ManyToMany
        @SoftDelete(columnName = "gone")
        Set<Tag> tags;

        @ManyToMany
        @JoinTable(name = "box_live")
        @SoftDelete(
                strategy = SoftDeleteType.ACTIVE,
                converter = org.hibernate.type.YesNoConverter.class)
        Set<Tag> live;
    }
}

package dev.autogen.samples.corpus.envers;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.envers.Audited;

/** The names of the entities that a revision changed. */
@Model(
        settings = {
            "org.hibernate.envers.track_entities_changed_in_revision=true",
            "org.hibernate.envers.use_revision_entity_with_native_id=false"
        })
interface Entities {
    @Entity(name = "Book")
    @Audited(withModifiedFlag = true)
    class Book {
        @Id long id;

        @Column(unique = true)
        String title;

        @Audited(withModifiedFlag = true, modifiedColumnName = "size_touched")
        @Embedded
        Size size;

        @ElementCollection List<Size> sizes;
    }

    @Embeddable
    class Size {
        int width;
        int height;
    }
}

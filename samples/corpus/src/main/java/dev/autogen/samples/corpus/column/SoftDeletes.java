package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;
import org.hibernate.type.YesNoConverter;

/** Rows that are marked as deleted. */
@Model
@Refused(on = Place.SQLITE, at = Refused.Step.STATEMENT, because = "SQLite has no comments")
interface SoftDeletes {
    @Entity(name = "SoftUsual")
    @SoftDelete
    class SoftUsual {
        @Id int id;
    }

    @Entity(name = "SoftActive")
    @SoftDelete(strategy = SoftDeleteType.ACTIVE)
    class SoftActive {
        @Id int id;
    }

    @Entity(name = "SoftNamed")
    @SoftDelete(columnName = "gone", converter = YesNoConverter.class)
    class SoftNamed {
        @Id int id;
        @ElementCollection @SoftDelete Set<String> words;
    }
}

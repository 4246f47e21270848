package dev.autogen.samples.corpus.onetomany;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Set;

/** A one-to-many by a column in the other table. */
@Model
interface ByJoinColumn {
    @Entity(name = "Line")
    class Line {
        @Id long id;
    }

    @Entity(name = "Invoice")
    class Invoice {
        @Id long id;

        @OneToMany
        @JoinColumn(name = "invoice_id")
        List<Line> lines;

        @OneToMany
        @JoinColumn(
                name = "required_id",
                nullable = false,
                foreignKey = @ForeignKey(name = "line_required_ref"))
        Set<Line> required;
    }
}

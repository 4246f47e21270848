package dev.autogen.samples.corpus.id;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Embeddables in embeddables, with names overridden. */
@Model
interface Embeddables {
    @Embeddable
    class Point {
        int x;

        @Column(nullable = false)
        Integer y;

        @Column(unique = true)
        String label;
    }

    @Embeddable
    class Line {
        @Embedded Point start;

        @Embedded
        @AttributeOverride(name = "x", column = @Column(name = "end_x"))
        @AttributeOverride(name = "y", column = @Column(name = "end_y"))
        @AttributeOverride(name = "label", column = @Column(name = "end_label", length = 9))
        Point end;
    }

    @Entity(name = "Embeddables")
    class Embeddables1 {
        @Id int id;
        @Embedded Line line;

        @Embedded
        @AttributeOverrides({
            @AttributeOverride(name = "x", column = @Column(name = "centre_x")),
            @AttributeOverride(name = "y", column = @Column(name = "centre_y")),
            @AttributeOverride(name = "label", column = @Column(name = "centre_label"))
        })
        Point centre;
    }
}

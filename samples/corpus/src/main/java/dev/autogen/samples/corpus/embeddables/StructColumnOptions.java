package dev.autogen.samples.corpus.embeddables;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.Struct;

/** Attributes with all that a column can say, and a column of the type. */
@SuppressWarnings("deprecation")
@Refused(on = Place.SQLITE, because = "SQLite has no composite types")
@Model
interface StructColumnOptions {
    @Embeddable
    @Struct(name = "billed_item")
    class Item {
        @Column(length = 40, nullable = false)
        @Comment("What it is called")
        String name;

        @Column(name = "`The price`", precision = 12, scale = 3)
        BigDecimal price;

        @Column(columnDefinition = "varchar(9) collate \"C\"")
        String code;
    }

    @Entity(name = "Bill")
    class Bill {
        @Id long id;

        @Column(name = "item", nullable = false)
        @Comment("The first")
        Item item;
    }
}
